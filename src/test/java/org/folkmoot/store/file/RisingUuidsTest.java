package org.folkmoot.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.Test;

class RisingUuidsTest {
    @Test
    void areVersionSevenAndIncreaseAsText() {
        RisingUuids uuids = new RisingUuids(Fixture.CLOCK);
        Set<UUID> seen = new HashSet<>();
        String before = "";
        for (int i = 0; i < 10_000; i++) {
            UUID uuid = uuids.next();
            assertThat(uuid.version()).isEqualTo(7);
            assertThat(uuid.variant()).isEqualTo(2);
            assertThat(uuid.toString()).isGreaterThan(before);
            before = uuid.toString();
            seen.add(uuid);
        }
        assertThat(seen).hasSize(10_000);
    }
}
