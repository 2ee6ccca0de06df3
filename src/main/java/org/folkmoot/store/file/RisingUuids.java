package org.folkmoot.store.file;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7), each larger than the one before: rows of an import then go to the end of
 * the index on them, where random ones would touch a page of it each. Not for secrets.
 */
public final class RisingUuids {
    private static final long LOW_62_BITS = (1L << 62) - 1;
    private static final int COUNTER_BITS = 12;

    /** Milliseconds and counter in one number, so that a full counter runs over into the next millisecond. */
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
