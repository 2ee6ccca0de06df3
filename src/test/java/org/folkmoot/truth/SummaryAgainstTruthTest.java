package org.folkmoot.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Codes the whole sample as its truth says, exports, reads the files back and recounts everything from the truth alone,
 * by the plainest means and without a line of the program's counting.
 */
class SummaryAgainstTruthTest {
    private static final Set<String> NON_ANSWERS = Set.of("no-comment", "as-above");

    private static final Set<String> UNRECOGNISED = Set.of(
            "Nothhing", ". \uD83D\uDC4F\uD83D\uDC4F", ". \uD83E\uDD26\u200D\u2640\uFE0F\uD83E\uDD26\u200D\u2640\uFE0F");

    @TempDir
    Path folder;

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private Map<String, Set<String>> respondents = Map.of();

    @Test
    void theExportedCountsAreTheTruths() throws IOException {
        Truth truth = Truth.read();
        for (Truth.Row theme : Truth.table(Path.of("assets/codeframes/pcp-2022.csv"))) {
            parents.put(theme.get("code"), theme.get("parent"));
        }
        List<Truth.Row> sample = Truth.table(Truth.SAMPLE);
        List<String> questions =
                sample.get(0).cells().keySet().stream().skip(16).toList();
        for (Truth.Row row : sample) {
            for (int q = 0; q < 3; q++) {
                texts.put(row.get("Reference") + "|Q" + (q + 1), row.get(questions.get(q)));
            }
        }
        respondents = respondents(truth);
        Sessions sessions = new Sessions(Clock.systemUTC());
        Path file = new SampleService(sessions, new Codeframes())
                .write(folder.resolve("sample"), "AK", Progress.NONE)
                .consultation();
        Path out = folder.resolve("out");
        try (Session session = sessions.open(file, "AK")) {
            long done = code(session, truth);
            session.exports().summary(out, List.of("Respondent type"), Progress.NONE);
            assertThat(session.check().check()).isEmpty();
            assertThat(session.review()
                            .progress(session.review().questions().get(0).id())
                            .done())
                    .isEqualTo(done);
        }
        compareSummary(truth, Truth.table(out.resolve("summary.csv")), sample);
        compareOverall(truth, Truth.table(out.resolve("overall.csv")), sample);
        compareBreakdown(truth, Truth.table(out.resolve("breakdown.csv")), sample);
    }

    /**
     * Codes every response as the truth says, theme by theme, and marks those to Q1 done; returns how many of these
     * count. One step for each of some 20,000 decisions would take 90 s.
     */
    private static long code(Session session, Truth truth) {
        Codeframe codeframe = session.review().codeframe();
        long done = 0;
        for (Question question : session.review().questions()) {
            Map<String, List<Long>> coded = new LinkedHashMap<>();
            List<Long> read = new ArrayList<>();
            for (ResponseRow row : session.review().responses(question.id(), ResponseFilter.ALL)) {
                Truth.Response response = truth.responses().get(row.reference() + "|" + question.code());
                if (response != null) {
                    response.themes().forEach(code -> coded.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(row.textId()));
                    read.add(row.textId());
                    done += question.number() == 1 && row.kind() == TextKind.TEXT ? 1 : 0;
                }
            }
            coded.forEach((code, texts) -> assertThat(session.bulk()
                            .apply(
                                    ids(texts),
                                    codeframe.byCode(code).orElseThrow().id())
                            .changed())
                    .isEqualTo(texts.size()));
            if (question.number() == 1) {
                assertThat(session.bulk().done(ids(read)).changed()).isEqualTo(done);
            }
        }
        return done;
    }

    private static long[] ids(List<Long> texts) {
        return texts.stream().mapToLong(Long::longValue).toArray();
    }

    /**
     * Whether an answer counts: somebody wrote something that is more than a non-answer. What the list cannot
     * recognise as a non-answer counts: a misspelling, and emoji, which may be an opinion.
     */
    private boolean counts(Truth.@Nullable Response response) {
        return response != null
                && (!NON_ANSWERS.contains(response.register())
                        || UNRECOGNISED.contains(
                                texts.getOrDefault(response.reference() + "|" + response.question(), "")));
    }

    private Set<String> withGroups(Set<String> codes) {
        Set<String> all = new LinkedHashSet<>();
        for (String code : codes) {
            for (String at = code; at != null && !at.isEmpty(); at = parents.get(at)) {
                all.add(at);
            }
        }
        return all;
    }

    /** For each {@code question|theme}, the answering respondents who raise it. */
    private Map<String, Set<String>> respondents(Truth truth) {
        Map<String, Set<String>> references = new HashMap<>();
        for (Truth.Response response : truth.responses().values()) {
            if (counts(response)) {
                for (String theme : withGroups(response.themes())) {
                    references
                            .computeIfAbsent(response.question() + "|" + theme, key -> new HashSet<>())
                            .add(response.reference());
                }
            }
        }
        return references;
    }

    private Set<String> respondents(String question, String theme) {
        return respondents.getOrDefault(question + "|" + theme, Set.of());
    }

    /** References of those who answer a question. */
    private Set<String> answering(Truth truth, String question) {
        Set<String> references = new HashSet<>();
        truth.responses().values().stream()
                .filter(response -> response.question().equals(question) && counts(response))
                .forEach(response -> references.add(response.reference()));
        return references;
    }

    private static String percent(long part, long base) {
        return base == 0
                ? ""
                : BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private void compareSummary(Truth truth, List<Truth.Row> rows, List<Truth.Row> sample) {
        assertThat(rows).hasSize(3 * parents.size());
        long total = 0;
        for (Truth.Row row : rows) {
            String question = row.get("question");
            long respondents = respondents(question, row.get("theme_code")).size();
            long answering = answering(truth, question).size();
            assertThat(row.cells())
                    .as(question + " " + row.get("theme_code"))
                    .containsEntry("respondents", String.valueOf(respondents))
                    .containsEntry("percent_of_answering", percent(respondents, answering))
                    .containsEntry("distinct_texts", String.valueOf(respondents))
                    .containsEntry("respondents_suggested", "0")
                    .containsEntry("answering", String.valueOf(answering))
                    .containsEntry("received", String.valueOf(sample.size()))
                    .containsEntry("done", question.equals("Q1") ? String.valueOf(answering) : "0");
            total += respondents;
        }
        assertThat(total).isGreaterThan(10_000);
    }

    private void compareOverall(Truth truth, List<Truth.Row> rows, List<Truth.Row> sample) {
        Set<String> written = new HashSet<>();
        truth.responses().values().forEach(response -> written.add(response.reference()));
        long analysed = sample.stream()
                .filter(row -> written.contains(row.get("Reference")))
                .count();
        for (Truth.Row row : rows) {
            Set<String> references = new HashSet<>();
            for (int q = 1; q <= 3; q++) {
                references.addAll(respondents("Q" + q, row.get("theme_code")));
            }
            assertThat(row.cells())
                    .as(row.get("theme_code"))
                    .containsEntry("respondents", String.valueOf(references.size()))
                    .containsEntry("percent_of_analysed", percent(references.size(), analysed))
                    .containsEntry("analysed", String.valueOf(analysed));
        }
    }

    private void compareBreakdown(Truth truth, List<Truth.Row> rows, List<Truth.Row> sample) {
        Map<String, String> types = new HashMap<>();
        sample.forEach(row -> types.put(row.get("Reference"), row.get("Respondent type")));
        assertThat(rows).hasSize(3 * parents.size() * 2);
        for (Truth.Row row : rows) {
            String question = row.get("question");
            long respondents = respondents(question, row.get("theme_code")).stream()
                    .filter(reference -> row.get("value").equals(types.get(reference)))
                    .count();
            long answering = answering(truth, question).stream()
                    .filter(reference -> row.get("value").equals(types.get(reference)))
                    .count();
            assertThat(row.cells())
                    .as(question + " " + row.get("theme_code") + " " + row.get("value"))
                    .containsEntry("respondents", String.valueOf(respondents))
                    .containsEntry("percent_of_answering", percent(respondents, answering))
                    .containsEntry("answering", String.valueOf(answering));
        }
    }
}
