package org.folkmoot.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.importing.ColumnChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL in the middle of an import and of coding: what was shown as done is there, and the file is sound. */
class KillTest {
    private static final int MOMENTS = 5;
    private static final int MANY_MOMENTS = 50;
    private static final int ROWS = 4_000;
    private static final List<ThemeSpec> THEMES =
            List.of(ThemeSpec.named("LIGHT", "Lighting"), ThemeSpec.named("KNIFE", "Knives"));

    @TempDir
    Path folder;

    private final Victims victims = new Victims();
    private final Sessions sessions = new Sessions(Clock.systemUTC());
    private Path source;

    static ImportMapping mapping() {
        return new ImportMapping(List.of(
                new ColumnMapping(0, "Reference", ColumnRole.REFERENCE),
                new ColumnMapping(1, "What should be done?", ColumnRole.OPEN_QUESTION)));
    }

    @BeforeEach
    void source() throws IOException {
        StringBuilder csv = new StringBuilder("Reference,What should be done?\r\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append("K-")
                    .append(i)
                    .append(",More lights on the path please ")
                    .append(i)
                    .append("\r\n");
        }
        source = Files.writeString(folder.resolve("answers.csv"), csv, StandardCharsets.UTF_8);
    }

    @Test
    void anImportIsWholeOrNotThere() throws Exception {
        killImports(MOMENTS, new Random(4711));
    }

    @Test
    @Tag("slow")
    void anImportIsWholeOrNotThereAtManyMoments() throws Exception {
        killImports(MANY_MOMENTS, Victims.anyRandom());
    }

    private void killImports(int moments, Random random) throws Exception {
        int absent = 0;
        long span = victims.timeOf("imported", "import", fresh("rehearsal"), source);
        // A kill in the first third of an import finds nothing of it; after it has said so, all of it.
        for (int moment = 0; moment < moments; moment++) {
            long nanos = moment == 0 ? span / 3 : random.nextLong(span + 1);
            absent += killedImport("import-" + moment, 0, nanos) ? 0 : 1;
        }
        assertThat(absent).as("some kills must hit the middle of an import").isPositive();
        assertThat(killedImport("imported", 1, 0))
                .as("an import that was reported is there")
                .isTrue();
    }

    /**
     * Kills an import so long after it has said so many lines; returns whether it is there, wholly.
     */
    private boolean killedImport(String name, int lines, long nanos) throws Exception {
        Path file = fresh(name);
        List<String> said = victims.killAfter(lines, nanos, "import", file, source);
        try (Session session = sessions.open(file, "AK")) {
            assertThat(session.check().check()).isEmpty();
            if (session.review().questions().isEmpty()) {
                assertThat(said).as("nothing was reported that is not there").doesNotContain("imported");
                assertThat(session.funnel().counts().received()).isZero();
                session.imports()
                        .run(source, ReadOptions.DETECT, new ColumnChoice.Mapped(mapping()), false, Progress.NONE);
                assertThat(rows(session)).hasSize(ROWS);
                return false;
            }
            assertThat(rows(session)).hasSize(ROWS);
            assertThat(session.funnel().counts().received()).isEqualTo(ROWS);
            return true;
        }
    }

    @Test
    void everyDecisionThatWasShownAsDoneIsThere() throws Exception {
        Random random = new Random(4712);
        int decisions = 0;
        Path file = fresh("code");
        try (Session session = sessions.open(file, "AK")) {
            session.imports().run(source, ReadOptions.DETECT, new ColumnChoice.Mapped(mapping()), false, Progress.NONE);
        }
        // On a busy machine the first moments may come before anything was decided.
        for (int moment = 0; moment < MOMENTS || (decisions == 0 && moment < 10 * MOMENTS); moment++) {
            List<String> said = victims.kill(random.nextLong(300_000_000L), "code", file, source);
            // A line that the kill cut short was never shown whole.
            said = said.subList(0, Math.max(0, said.size() - 1));
            try (Session session = sessions.open(file, "AK")) {
                assertThat(session.check().check()).isEmpty();
                List<ResponseRow> rows = rows(session);
                for (String line : said) {
                    String[] words = line.split(" ", -1);
                    if (words.length == 2) {
                        ResponseRow row = rows.stream()
                                .filter(each -> each.textId() == Long.parseLong(words[1]))
                                .findFirst()
                                .orElseThrow();
                        assertThat(
                                        words[0].equals("done")
                                                ? row.done()
                                                : !row.themeIds().isEmpty())
                                .as(line)
                                .isTrue();
                        decisions++;
                    }
                }
            }
        }
        assertThat(decisions).as("some coding must have happened").isPositive();
    }

    private static List<ResponseRow> rows(Session session) {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL);
    }

    private Path fresh(String name) {
        Path file = folder.resolve(name + ".folkmoot");
        sessions.create(file, "Test", THEMES, "AK").close();
        return file;
    }
}
