package org.folkmoot.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the rules of the bundled codeframe on the sample. Fails if {@code docs/rules.md} is out of date; rewrites it
 * with {@code -Ddocs.update=true}.
 */
class RulesReportTest {
    private static final Path REPORT = Path.of("docs/rules.md");

    @TempDir
    Path folder;

    /** Hits and misses of one theme, in answers. */
    private static final class Tally {
        private int right;
        private int suggested;
        private int real;

        double precision() {
            return suggested == 0 ? Double.NaN : (double) right / suggested;
        }

        double recall() {
            return real == 0 ? Double.NaN : (double) right / real;
        }

        void add(boolean isSuggested, boolean isReal) {
            suggested += isSuggested ? 1 : 0;
            real += isReal ? 1 : 0;
            right += isSuggested && isReal ? 1 : 0;
        }
    }

    @Test
    void reportIsUpToDate() throws IOException {
        String report = report();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(REPORT, report);
        }
        assertThat(Files.readString(REPORT))
                .as("docs/rules.md; run mvn test -Dtest=RulesReportTest -Ddocs.update=true")
                .isEqualTo(report);
    }

    private String report() throws IOException {
        Truth truth = Truth.read();
        Sessions sessions = new Sessions(Clock.systemUTC());
        Path file = new SampleService(sessions, new Codeframes())
                .write(folder.resolve("sample"), "AK", Progress.NONE)
                .consultation();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Map<String, Tally> byRegister = new TreeMap<>();
        Tally all = new Tally();
        try (Session session = sessions.open(file, "AK")) {
            session.tagging().refresh(Progress.NONE);
            Codeframe codeframe = session.review().codeframe();
            codeframe.themes().forEach(theme -> tallies.put(theme.code(), new Tally()));
            for (Question question : session.review().questions()) {
                for (ResponseRow row : session.review().responses(question.id(), ResponseFilter.ALL)) {
                    Truth.Response response = truth.responses().get(row.reference() + "|" + question.code());
                    if (response == null) {
                        continue;
                    }
                    Set<String> suggested = withGroups(
                            codeframe,
                            session.review().detail(row.textId()).suggestions().stream()
                                    .map(Suggestion::themeId)
                                    .map(id -> codeframe.byId(id).orElseThrow().code())
                                    .toList());
                    Set<String> real = withGroups(codeframe, response.themes());
                    Tally register = byRegister.computeIfAbsent(response.register(), key -> new Tally());
                    tallies.forEach((code, tally) -> {
                        boolean isSuggested = suggested.contains(code);
                        boolean isReal = real.contains(code);
                        tally.add(isSuggested, isReal);
                        if (!codeframe.isGroup(codeframe.byCode(code).orElseThrow())) {
                            register.add(isSuggested, isReal);
                            all.add(isSuggested, isReal);
                        }
                    });
                }
            }
            return text(codeframe, tallies, byRegister, all, truth.responses().size());
        }
    }

    private static Set<String> withGroups(Codeframe codeframe, Iterable<String> codes) {
        Set<String> all = new HashSet<>();
        for (String code : codes) {
            codeframe.path(codeframe.byCode(code).orElseThrow()).forEach(theme -> all.add(theme.code()));
        }
        return all;
    }

    private static String text(
            Codeframe codeframe, Map<String, Tally> tallies, Map<String, Tally> registers, Tally all, int responses) {
        StringBuilder text = new StringBuilder();
        text.append("# How good the rules are\n\n")
                .append("The rules of the bundled codeframe, measured against the truth of the synthetic sample (")
                .append(String.format(Locale.ROOT, "%,d", responses))
                .append(
                        " responses that are not blank).\nThey were written without looking at the sample; only those of"
                                + " CONSULT were narrowed once, after the first figures.\nReal responses differ from synthetic"
                                + " ones, so use these figures to compare themes, not as a forecast.\n\n")
                .append("- Precision: the share of responses with a suggestion for the theme that really have it.\n")
                .append("- Recall: the share of responses with the theme for which the rules suggest it.\n\n")
                .append("A theme group covers the themes below it.\n\n")
                .append("| Theme | actual | suggested | precision | recall |\n|---|---:|---:|---:|---:|\n");
        for (Theme theme : codeframe.themes()) {
            String indent = "&nbsp;&nbsp;".repeat(codeframe.level(theme) - 1);
            String name = codeframe.isGroup(theme) ? "**" + theme.label() + "**" : theme.label();
            row(text, indent + name, of(tallies, theme));
        }
        row(text, "All themes that are not theme groups", all);
        text.append("\n## By register\n\n")
                .append("| Register | actual | suggested | precision | recall |\n|---|---:|---:|---:|---:|\n");
        registers.forEach((register, tally) -> row(text, register, tally));
        List<String> out = codeframe.themes().stream()
                .filter(theme -> !codeframe.isGroup(theme))
                .filter(theme -> !(of(tallies, theme).recall() >= 0.5))
                .map(Theme::label)
                .toList();
        text.append("\n## What rules miss\n\n")
                .append(
                        out.isEmpty()
                                ? "No theme has a recall below one half.\n"
                                : "The rules find fewer than half of the responses with these themes: "
                                        + String.join(", ", out) + ".\n")
                .append("People write about them without any telltale word, in other languages, with sarcasm, or so"
                        + " briefly that only the\nquestion shows what they mean. A reader finds these responses;"
                        + " rules do not.\n\n")
                .append("`mvn test -Dtest=RulesReportTest -Ddocs.update=true` writes this page; the test fails if the"
                        + " figures are out of date.\n");
        return text.toString();
    }

    private static Tally of(Map<String, Tally> tallies, Theme theme) {
        return Objects.requireNonNull(tallies.get(theme.code()));
    }

    private static void row(StringBuilder text, String name, Tally tally) {
        text.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %s | %s |%n",
                name,
                tally.real,
                tally.suggested,
                share(tally.precision()),
                share(tally.recall())));
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.2f", share);
    }
}
