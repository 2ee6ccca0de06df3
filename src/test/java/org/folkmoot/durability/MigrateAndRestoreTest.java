package org.folkmoot.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL in the middle of a migration, of a restore and of a backup: nothing is lost, nothing is half there. */
class MigrateAndRestoreTest {
    private static final int MOMENTS = 4;
    private static final int MANY_MOMENTS = 50;
    private static final long DONE = 3L * FileStates.SUBMISSIONS / 10;

    @TempDir
    Path folder;

    private final Victims victims = new Victims();

    @Test
    void aMigrationIsWholeOrNotThere() throws Exception {
        killMigrations(MOMENTS, new Random(4713));
    }

    @Test
    @Tag("slow")
    void migrationIsAllOrNothingWhenKilled() throws Exception {
        killMigrations(MANY_MOMENTS, Victims.anyRandom());
    }

    @Test
    void aRestoreIsWholeOrNotThere() throws Exception {
        killRestores(MOMENTS, new Random(4714));
    }

    @Test
    @Tag("slow")
    void aRestoreIsWholeOrNotThereAtManyMoments() throws Exception {
        killRestores(MANY_MOMENTS, Victims.anyRandom());
    }

    @Test
    void aKilledBackupLeavesNoneThatIsNotWhole() throws Exception {
        FileStates states = new FileStates(folder);
        Random random = new Random(4715);
        long span = victims.timeOf("backed up", "backup", states.coded("rehearsal"));
        for (int moment = 0; moment < MOMENTS; moment++) {
            Path file = states.coded("backup-" + moment);
            List<String> said = victims.kill(random.nextLong(span + 1), "backup", file);
            assertThat(states.assertSound(file)).isEqualTo(DONE + 1);
            if (said.contains("backed up")) {
                assertThat(states.doneInBackups(file)).containsExactly(DONE + 1, DONE);
            }
        }
    }

    private void killMigrations(int moments, Random random) throws Exception {
        FileStates states = new FileStates(folder);
        long span = victims.timeOf("migrated", "migrate", states.old("rehearsal"));
        for (int moment = 0; moment < moments; moment++) {
            Path file = states.old("migrate-" + moment);
            victims.kill(random.nextLong(span + 1), "migrate", file);
            assertThat(states.assertSound(file)).as("moment " + moment).isEqualTo(DONE);
            assertThat(states.doneInBackups(file)).as("moment " + moment).isNotEmpty();
        }
    }

    private void killRestores(int moments, Random random) throws Exception {
        FileStates states = new FileStates(folder);
        long span = victims.timeOf("restored", "restore", states.coded("rehearsal"));
        int replaced = 0;
        for (int moment = 0; moment < moments; moment++) {
            Path file = states.coded("restore-" + moment);
            List<String> said = victims.kill(random.nextLong(span + 1), "restore", file);
            long done = states.assertSound(file);
            if (said.contains("restored") || done == DONE) {
                assertThat(done).isEqualTo(DONE);
                assertThat(states.doneInBackups(file))
                        .as("what was there before")
                        .contains(DONE + 1);
                replaced++;
            } else {
                assertThat(done).as("not replaced yet").isEqualTo(DONE + 1);
            }
        }
        assertThat(replaced).as("some must hit before the end").isLessThan(moments);
    }
}
