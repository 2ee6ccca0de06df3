package org.folkmoot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import, tag, code, search and summarise: the sample consultation, and one 25 times its size. */
@Tag("benchmark")
class MainJobBenchmark {
    private static final List<String> QUESTIONS = List.of(
            "What more could be done to tackle violence in London?",
            "How can we make sure that women and girls are safe and feel safe?",
            "Are there any other priority areas missing from the draft Police and Crime Plan?");

    @TempDir
    Path folder;

    private final Sessions sessions = new Sessions(Clock.systemUTC());
    private final Codeframes codeframes = new Codeframes();

    @Test
    void sample() throws IOException {
        Stopwatch.header();
        SampleService samples = new SampleService(sessions, codeframes);
        Path csv =
                samples.write(folder.resolve("sample"), "bench", Progress.NONE).csv();
        Stopwatch.time("import the sample (4,000 x 3 responses), new file", 15, run -> importFile(csv, "import-" + run)
                .close());
        measure("sample", csv);
    }

    @Test
    void large() throws IOException {
        Stopwatch.header();
        Path csv = enlarge(25);
        Stopwatch.time("import 100,000 submissions x 3", 1, run -> importFile(csv, "large-" + run)
                .close());
        measure("100,000 submissions", csv);
    }

    private Session importFile(Path csv, String name) {
        Session session =
                sessions.create(folder.resolve(name + ".folkmoot"), "Benchmark", codeframes.bundled(), "bench");
        List<NamedColumn> columns = new ArrayList<>(List.of(new NamedColumn("Reference", ColumnRole.REFERENCE)));
        QUESTIONS.forEach(question -> columns.add(new NamedColumn(question, ColumnRole.OPEN_QUESTION)));
        columns.add(new NamedColumn("Borough", ColumnRole.ATTRIBUTE));
        session.imports().run(csv, ReadOptions.DETECT, new ColumnChoice.Named(columns), false, Progress.NONE);
        return session;
    }

    private void measure(String what, Path csv) {
        try (Session session = importFile(csv, "work-" + what)) {
            Stopwatch.time(
                    "rules, all new, " + what, 1, run -> session.tagging().refresh(Progress.NONE));
            Stopwatch.time(
                    "rules, nothing new, " + what, 5, run -> session.tagging().refresh(Progress.NONE));
            Stopwatch.time("accept all suggestions of one theme, one step, " + what, 1, run -> session.coding()
                    .acceptAll("VISIBLE", 0, Optional.empty()));
            Stopwatch.time("undo that", 1, run -> session.history().undo());
            session.coding().acceptAll("VIOLENCE", 0, Optional.empty());
            session.coding().acceptAll("TRUST", 0, Optional.empty());
            Stopwatch.time("summary without breakdown, " + what, 15, run -> session.summary()
                    .summarise(List.of()));
            Stopwatch.time("summary with one breakdown, " + what, 15, run -> session.summary()
                    .summarise(List.of("Borough")));
            Stopwatch.time("export everything, " + what, 3, run -> session.exports()
                    .summary(folder.resolve("out-" + run + what), List.of("Borough"), Progress.NONE));
            keys(session, what);
            Stopwatch.time(
                    "check, " + what, 1, run -> assertThat(session.check().check())
                            .isEmpty());
        }
    }

    private static void keys(Session session, String what) {
        long question = session.review().questions().get(0).id();
        Stopwatch.time(
                "list of one question, " + what, 5, run -> session.review().responses(question, ResponseFilter.ALL));
        List<ResponseRow> rows = session.review().responses(question, ResponseFilter.ALL);
        long theme = session.review().codeframe().byCode("REALM").orElseThrow().id();
        Stopwatch.time("key press: theme applied, durable, " + what, 1000, run -> session.coding()
                .apply(rows.get(run).textId(), theme, List.of(), ""));
        Stopwatch.time("key press: done, durable, " + what, 1000, run -> session.coding()
                .done(rows.get(run).textId()));
        Stopwatch.time("next response, everything about it, " + what, 1000, run -> session.review()
                .detail(rows.get(run).textId()));
        Stopwatch.time("undo, " + what, 200, run -> session.history().undo());
        String[] typed = {"l", "li", "lig", "light", "lighting", "lighting st", "police", "\"stop and search\"", "knife"
        };
        Stopwatch.time("search keystroke, list refreshed, " + what, 90, run -> session.review()
                .responses(
                        question,
                        ResponseFilter.ALL.and(new org.folkmoot.model.response.Condition.Found(session.review()
                                .search(typed[run % typed.length])
                                .query()
                                .orElseThrow()))));
        Stopwatch.time(
                "counts beside the themes, " + what, 5, run -> session.review().themeCounts(question));
    }

    /** The sample over and over, with references of its own for each copy. */
    private Path enlarge(int copies) throws IOException {
        Path small = new SampleService(sessions, codeframes)
                .write(folder.resolve("small"), "bench", Progress.NONE)
                .csv();
        String text = Files.readString(small);
        int headerEnd = text.indexOf('\n') + 1;
        Path large = folder.resolve("large.csv");
        try (Writer out = Files.newBufferedWriter(large, StandardCharsets.UTF_8)) {
            out.write(text.substring(0, headerEnd));
            for (int copy = 0; copy < copies; copy++) {
                out.write(text.substring(headerEnd).replace("SYN-", "SYN-" + copy + "-"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return large;
    }
}
