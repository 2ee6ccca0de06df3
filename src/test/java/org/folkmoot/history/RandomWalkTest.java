package org.folkmoot.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At every point the projections are what the log and an independent model add up to; undoing all leads back. */
class RandomWalkTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20261126, 4242})
    void walksLeadBack(long seed) throws SQLException {
        walk(seed, 350, 8).close();
    }

    @Test
    @Tag("slow")
    void tenThousandActionsLeadBack() throws SQLException {
        Instant began = Instant.now();
        try (Walk walk = walk(20261126, 10_000, 40)) {
            System.out.println("10,000 actions and back in "
                    + Duration.between(began, Instant.now()).toSeconds() + " s: " + walk.tally());
        }
    }

    private Walk walk(long seed, int steps, int responses) throws SQLException {
        Walk walk = new Walk(folder.resolve("walk-" + seed + ".folkmoot"), seed, responses);
        for (int i = 0; i < steps; i++) {
            try {
                walk.step();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("step " + i + " of the walk " + seed + ": " + e.getMessage(), e);
            }
        }
        walk.undoAll();
        assertThat(walk.tally()).hasSizeGreaterThan(12);
        return walk;
    }
}
