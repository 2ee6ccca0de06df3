package org.folkmoot.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.folkmoot.model.refusal.Refusal;

/** Counts the bytes read and refuses to read past a limit. */
public final class BoundedStream extends FilterInputStream {
    private final long max;
    private final Supplier<Refusal> tooMany;
    private long count;

    BoundedStream(InputStream in, long max, Supplier<Refusal> tooMany) {
        super(in);
        this.max = max;
        this.tooMany = tooMany;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        add(Math.max(read, 0));
        return read;
    }

    /** Reads bytes instead of seeking past them, so that all are counted. */
    @Override
    public long skip(long wanted) throws IOException {
        return wanted <= 0 ? 0 : readNBytes((int) Math.min(wanted, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(int bytes) {
        count += bytes;
        if (count > max) {
            throw tooMany.get();
        }
    }

    /** Bytes read so far. */
    public long count() {
        return count;
    }
}
