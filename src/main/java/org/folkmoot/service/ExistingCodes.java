package org.folkmoot.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.intake.ThemeCell;
import org.folkmoot.model.Batch;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.ColumnMapping;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.model.Decision;
import org.folkmoot.model.ImportMapping;
import org.folkmoot.model.Origin;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.model.Theme;
import org.folkmoot.model.ThemeSpec;
import org.folkmoot.model.Verdict;
import org.folkmoot.store.DecisionDao;
import org.folkmoot.store.ThemeDao;
import org.jdbi.v3.core.Handle;

/** Takes codes that the source has already: a column a theme, on the open question before it. */
final class ExistingCodes {
    private static final int CHUNK = 1_000;

    private final Handle handle;
    private final Batch batch;
    private final DecisionDao dao = new DecisionDao();
    private final List<String> newThemes = new ArrayList<>();
    /** Column of the open question to the theme columns after it. */
    private final Map<Integer, List<CodeColumn>> columns = new LinkedHashMap<>();

    private final List<Decision> waiting = new ArrayList<>();
    private long decisions;

    private record CodeColumn(ColumnMapping column, long themeId) {}

    ExistingCodes(Handle handle, Batch batch, ImportMapping mapping) {
        this.handle = handle;
        this.batch = batch;
        Map<Integer, ColumnMapping> byIndex = new LinkedHashMap<>();
        mapping.of(ColumnRole.THEME).forEach(column -> byIndex.put(column.index(), column));
        mapping.coded().forEach((index, question) -> {
            ColumnMapping column = byIndex.get(index);
            if (column != null) {
                add(columns.computeIfAbsent(question, key -> new ArrayList<>()), column);
            }
        });
    }

    private void add(List<CodeColumn> ofQuestion, ColumnMapping column) {
        long theme = themeId(column.header());
        for (CodeColumn other : ofQuestion) {
            if (other.themeId() == theme) {
                throw Refusal.usage("The columns " + other.column().label() + " and " + column.label()
                        + " mean the same theme. Name one of them.");
            }
        }
        ofQuestion.add(new CodeColumn(column, theme));
    }

    /** The theme that a heading means, by code, {@code CODE name} or name; made if there is none. */
    private long themeId(String header) {
        Codeframe codeframe = new ThemeDao().codeframe(handle);
        List<Theme> exact = codeframe.themes().stream()
                .filter(theme -> header.equals(theme.code()) || header.equals(theme.label()))
                .toList();
        List<Theme> found = exact.isEmpty()
                ? codeframe.themes().stream()
                        .filter(theme -> header.equalsIgnoreCase(theme.name()))
                        .toList()
                : exact;
        if (found.size() > 1) {
            throw Refusal.usage("The column \"" + header + "\" could mean the themes "
                    + String.join(", ", found.stream().map(Theme::code).toList())
                    + ". Head it with one theme's code.");
        }
        if (!found.isEmpty()) {
            return found.get(0).id();
        }
        int number = 1;
        while (codeframe.byCode("T" + number).isPresent()) {
            number++;
        }
        String code = "T" + number;
        new ThemeDao().add(handle, batch, List.of(ThemeSpec.named(code, header.isBlank() ? code : header)));
        newThemes.add(code);
        return new ThemeDao().codeframe(handle).byCode(code).orElseThrow().id();
    }

    /** Takes the codes of one answer. An answer with any non-blank theme cell is done. */
    void take(SourceRecord.Row row, int questionColumn, long textId) {
        boolean coded = false;
        for (CodeColumn each : columns.getOrDefault(questionColumn, List.of())) {
            String cell = row.cells().get(each.column().index());
            switch (ThemeCell.parse(cell)) {
                case YES -> {
                    coded = true;
                    decisions++;
                    waiting.add(new Decision(textId, each.themeId(), Verdict.APPLIED, Origin.IMPORT, "", List.of()));
                }
                case NO -> coded = true;
                case BLANK -> {
                    // Says nothing.
                }
                case AMBIGUOUS ->
                    throw Refusal.usage("Line " + row.line() + " has something other than 1, 0, x, yes or"
                            + " no in the theme column " + each.column().label() + ". Mend it in the file.");
            }
        }
        if (coded) {
            dao.done(handle, batch, textId, true);
        }
        if (waiting.size() >= CHUNK) {
            flush();
        }
    }

    void finish() {
        flush();
    }

    private void flush() {
        dao.decide(handle, batch, waiting);
        waiting.clear();
    }

    long decisions() {
        return decisions;
    }

    List<String> newThemes() {
        return newThemes;
    }
}
