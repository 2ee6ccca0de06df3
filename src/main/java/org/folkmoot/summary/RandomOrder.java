package org.folkmoot.summary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Orders submissions independently of their content: the rank is the first 63 bits of SHA-256 over {@code
 * seed:reference} in UTF-8. Anyone with the seed and the references can reproduce the sample, and late submissions
 * already have a position.
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

    /** Not negative; collisions are practically impossible. */
    public long rank(String reference) {
        byte[] hash = digest.digest((seed + reference).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(hash).getLong() >>> 1;
    }
}
