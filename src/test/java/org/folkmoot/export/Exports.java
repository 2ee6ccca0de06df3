package org.folkmoot.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemePlace;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.counting.ExportSource;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.text.Span;
import org.jspecify.annotations.Nullable;

/** A small consultation as the exports see it. */
final class Exports implements ExportSource {
    static final Attribute BOROUGH =
            new Attribute(1, "borough", Attribute.Kind.ATTRIBUTE, "borough", List.of("Camden", "Brent"));
    static final Attribute PRIORITY =
            new Attribute(2, "-priorities", Attribute.Kind.CLOSED, "Which matter?", List.of("A", "B"));
    private static final String TEXT = "\uD83D\uDE00 I was followed home, and \"nobody\" came";

    private final Codeframe codeframe = new Codeframe(List.of(
            theme(
                    7,
                    null,
                    0,
                    new ThemeSpec("SAFE", "", "Safety", "-being safe", "all, of it", "", "", "", "", List.of(), false)),
            theme(
                    9,
                    7L,
                    0,
                    new ThemeSpec(
                            "VAWG",
                            "SAFE",
                            "Violence against women",
                            "d",
                            "i",
                            "e\r\nf",
                            "'so'",
                            "\"followed home\"; harass*",
                            "#0072B2",
                            List.of("for", "against"),
                            false)),
            theme(8, null, 1, new ThemeSpec("OLD", "", "=Old", "", "", "", "", "", "", List.of(), true))));

    final List<MatrixRow> matrix = new ArrayList<>(List.of(
            new MatrixRow("R-1", "Q1", TEXT, List.of("Camden", "A;B"), Set.of(9L)),
            new MatrixRow("R-2", "Q1", "=cmd()", List.of("", ""), Set.of()),
            new MatrixRow("R-3", "Q1", "-3.5", List.of("Brent", ""), Set.of(7L, 8L))));

    static Theme theme(long id, @Nullable Long parent, int position, ThemeSpec spec) {
        return new Theme(id, new UUID(3, id), parent, position, spec);
    }

    private static CodingRow coding(long theme, Verdict verdict, List<Span> spans, Instant at) {
        return new CodingRow(
                "R-1", "Q1", theme, new Coding(5, theme, verdict, Origin.RULE, "for", spans, "Analyst", at), TEXT);
    }

    static Summary summary(Codeframe codeframe, List<Attribute> by) {
        ThemePlace group = new ThemePlace(codeframe.themes().get(0), "Safety", 1, true);
        ThemePlace child = new ThemePlace(codeframe.themes().get(1), "Safety > Violence against women", 2, false);
        Question question = new Question(4, new UUID(4, 4), 1, "What more, if anything?");
        Question unanswered = new Question(5, new UUID(4, 5), 2, "And?");
        List<Breakdown> breakdowns = by.stream()
                .map(each -> new Breakdown(
                        each,
                        List.of("Camden", Breakdown.NOT_GIVEN),
                        List.of(new Breakdown.Block(
                                question, List.of(group, child), new int[] {8, 0}, new int[] {1, 0, 2, 0}))))
                .toList();
        return new Summary(
                new Funnel(10, 1, 1, 0, 0),
                0,
                List.of(
                        new Summary.QuestionCounts(
                                question,
                                8,
                                3,
                                List.of(
                                        new Summary.ThemeCount(group, new Share(1, 8), 1, 2),
                                        new Summary.ThemeCount(child, new Share(0, 8), 0, 3))),
                        new Summary.QuestionCounts(
                                unanswered, 0, 0, List.of(new Summary.ThemeCount(group, new Share(0, 0), 0, 0)))),
                List.of(
                        new Summary.OverallCount(group, new Share(1, 8)),
                        new Summary.OverallCount(child, new Share(0, 8))),
                breakdowns);
    }

    @Override
    public Codeframe codeframe() {
        return codeframe;
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(BOROUGH, PRIORITY);
    }

    @Override
    public void matrix(Consumer<MatrixRow> rows) {
        matrix.forEach(rows);
    }

    @Override
    public void codings(Consumer<CodingRow> rows) {
        rows.accept(coding(
                9,
                Verdict.APPLIED,
                List.of(new Span(2, 3), new Span(8, 16)),
                Instant.parse("2026-11-23T10:00:00.1234567Z")));
        rows.accept(coding(7, Verdict.REJECTED, List.of(), Instant.EPOCH));
        rows.accept(coding(8, Verdict.APPLIED, List.of(), Instant.parse("2026-11-23T10:00:00Z")));
    }

    @Override
    public void coverage(Consumer<CoverageRow> rows) {
        rows.accept(new CoverageRow("R-1", "Q1", "Analyst", Instant.EPOCH, "Other", Instant.EPOCH.plusSeconds(60), 3));
        rows.accept(new CoverageRow("R-2", "Q1", null, null, null, null, 0));
    }

    @Override
    public void audit(Consumer<AuditRow> rows) {
        rows.accept(new AuditRow(
                Instant.EPOCH,
                "Analyst",
                "decision",
                "R-1",
                "Q1",
                "VAWG",
                "Violence against women",
                "applied",
                "manual",
                "for",
                "followed",
                "batch-uuid",
                "reversed-uuid"));
    }
}
