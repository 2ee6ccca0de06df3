package org.folkmoot.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.folkmoot.durability.Victims.Ended;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot grow any more, at any point of the work: a sentence for the user, and a file as it was. */
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {
    private static final int MOMENTS = 3;
    private static final int MANY_MOMENTS = 50;
    private static final long DONE = 3L * FileStates.SUBMISSIONS / 10;
    private static final int REFUSED = 3;

    @TempDir
    Path folder;

    private final Victims victims = new Victims();

    @Test
    void everyWorkIsDoneOrRefused() throws Exception {
        Random random = new Random(4716);
        imports(MOMENTS, random);
        migrations(MOMENTS, random);
        restores(MOMENTS, random);
        backups(MOMENTS, random);
    }

    @Test
    @Tag("slow")
    void everyWorkIsDoneOrRefusedAtManyMoments() throws Exception {
        Random random = Victims.anyRandom();
        imports(MANY_MOMENTS, random);
        migrations(MANY_MOMENTS, random);
        restores(MANY_MOMENTS, random);
        backups(MANY_MOMENTS, random);
    }

    private void imports(int moments, Random random) throws Exception {
        Sessions sessions = new Sessions(Clock.systemUTC());
        StringBuilder csv = new StringBuilder("Reference,What should be done?\r\n");
        for (int i = 0; i < FileStates.SUBMISSIONS; i++) {
            csv.append("F-")
                    .append(i)
                    .append(",More lights on the path please ")
                    .append(i)
                    .append("\r\n");
        }
        Path source = Files.writeString(folder.resolve("answers.csv"), csv);
        int refused = 0;
        for (int moment = 0; moment < moments; moment++) {
            Path file =
                    Files.createDirectories(folder.resolve("import-" + moment)).resolve("plan.folkmoot");
            sessions.create(file, "Test", List.of(ThemeSpec.named("LIGHT", "Lighting")), "AK")
                    .close();
            Ended ended = victims.runOnAFullDisk(
                    folder,
                    room(moment, moments, 2_400_000, random),
                    "cli",
                    "import",
                    file,
                    source,
                    "--id",
                    "Reference");
            FileStates.assertNoDrafts(file);
            try (Session session = sessions.open(file, "AK")) {
                assertThat(session.check().check()).isEmpty();
                assertThat(session.review().questions()).hasSize(refused(ended) ? 0 : 1);
                refused += refused(ended) ? 1 : 0;
            }
        }
        assertThat(refused).as("some must be refused, and some done").isBetween(1, moments - 1);
    }

    private void migrations(int moments, Random random) throws Exception {
        FileStates states = new FileStates(folder);
        long size = Files.size(states.old("size"));
        int refused = 0;
        for (int moment = 0; moment < moments; moment++) {
            Path file = states.old("migrate-" + moment);
            Ended ended = victims.runOnAFullDisk(folder, room(moment, moments, size, random), "cli", "check", file);
            FileStates.assertNoDrafts(file);
            refused += refused(ended) ? 1 : 0;
            assertThat(states.assertSound(file)).isEqualTo(DONE);
        }
        assertThat(refused).as("some must be refused, and some done").isBetween(1, moments - 1);
    }

    private void restores(int moments, Random random) throws Exception {
        FileStates states = new FileStates(folder);
        long size = Files.size(states.coded("restored-size"));
        int refused = 0;
        for (int moment = 0; moment < moments; moment++) {
            Path file = states.coded("restored-" + moment);
            Ended ended = victims.runOnAFullDisk(folder, room(moment, moments, size, random), "cli", "restore", file);
            FileStates.assertNoDrafts(file);
            long done = states.assertSound(file);
            if (refused(ended)) {
                assertThat(done).isEqualTo(DONE + 1);
                refused++;
            } else {
                assertThat(done).isEqualTo(DONE);
                assertThat(states.doneInBackups(file)).containsExactly(DONE + 1, DONE);
            }
        }
        assertThat(refused).as("some must be refused, and some done").isBetween(1, moments - 1);
    }

    private void backups(int moments, Random random) throws Exception {
        FileStates states = new FileStates(folder);
        long size = Files.size(states.coded("backed-up-size"));
        for (int moment = 0; moment < moments; moment++) {
            Path file = states.coded("backed-up-" + moment);
            Ended ended = victims.runOnAFullDisk(folder, room(moment, moments, size, random), "backup", file);
            FileStates.assertNoDrafts(file);
            assertThat(states.assertSound(file)).isEqualTo(DONE + 1);
            if (ended.out().contains("backed up")) {
                assertThat(states.doneInBackups(file)).containsExactly(DONE + 1, DONE);
            } else {
                assertThat(ended.out()).contains("refused: BACKUP_NOT_MADE [plan.folkmoot, ");
                assertThat(states.doneInBackups(file)).containsExactly(DONE);
            }
        }
    }

    /** Bytes that a file may have: far too few at the first moment, plenty at the last, anything in between. */
    private static long room(int moment, int moments, long size, Random random) {
        if (moment == 0) {
            return size / 10;
        }
        return moment == moments - 1 ? size * 4 : (long) (size * 1.3 * random.nextDouble());
    }

    private static boolean refused(Ended ended) {
        assertThat(ended.code()).as(ended.err()).isIn(0, REFUSED, 4);
        assertThat(ended.err()).doesNotContain("Exception");
        if (ended.code() != 0) {
            assertThat(ended.err().strip().lines().toList()).as("one sentence").isNotEmpty();
        }
        return ended.code() != 0;
    }
}
