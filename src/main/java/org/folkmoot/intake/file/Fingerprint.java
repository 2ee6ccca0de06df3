package org.folkmoot.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Counts and digests the bytes read, so that a file that changes between two readings is noticed. */
public final class Fingerprint extends FilterInputStream {
    private static final long STEP = 1 << 18;

    private final MessageDigest digest = Digests.sha256();
    private long count;
    private long told;

    public Fingerprint(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            digest.update((byte) read);
            count++;
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            digest.update(buffer, offset, read);
            count += read;
        }
        return read;
    }

    /** Reads bytes instead of seeking past them, so that all are counted. */
    @Override
    public long skip(long wanted) throws IOException {
        return wanted <= 0 ? 0 : readNBytes((int) Math.min(wanted, STEP)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads the rest of the stream. */
    public void drain() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    /** Whether enough bytes were read since the last call to report progress. */
    public boolean advanced() {
        if (count - told < STEP) {
            return false;
        }
        told = count;
        return true;
    }

    /** Bytes read so far. */
    public long count() {
        return count;
    }

    /** The digest of all bytes so far. Call it once, at the end. */
    public byte[] sha256() {
        return digest.digest();
    }
}
