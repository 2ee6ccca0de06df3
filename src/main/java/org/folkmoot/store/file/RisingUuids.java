package org.folkmoot.store.file;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7), each larger than the one before. Rows of an import are then appended to
 * the index on them, where random UUIDs would touch a page each. Not for secrets.
 */
public final class RisingUuids {
    private static final long LOW_62_BITS = (1L << 62) - 1;
    private static final int COUNTER_BITS = 12;

    /** Milliseconds and counter in one number, so that the counter overflows into the milliseconds. */
    private long last;

    public RisingUuids(Clock clock) {
        this.last = clock.millis() << COUNTER_BITS;
    }

    public UUID next() {
        last++;
        long millis = last >>> COUNTER_BITS;
        long counter = last & ((1 << COUNTER_BITS) - 1);
        long variantAndRandom = (1L << 63) | (ThreadLocalRandom.current().nextLong() & LOW_62_BITS);
        return new UUID((millis << 16) | 0x7000 | counter, variantAndRandom);
    }
}
