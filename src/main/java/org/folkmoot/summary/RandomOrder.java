package org.folkmoot.summary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Puts submissions in an order that has nothing to do with them: a seed and a reference give a rank, the first 63 bits of
 * SHA-256 over {@code seed:reference} in UTF-8. Whoever has the seed and the references can draw the same sample again,
 * and a submission that comes later has its place in the order already.
 */
public final class RandomOrder {
    private final MessageDigest digest;
    private final String seed;

    public RandomOrder(long seed) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        this.seed = seed + ":";
    }

    /** Not negative; two submissions with the same one are as good as impossible. */
    public long rank(String reference) {
        byte[] hash = digest.digest((seed + reference).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(hash).getLong() >>> 1;
    }
}
