package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.intake.columns.JoinedCodes;
import org.folkmoot.intake.columns.ThemeCell;
import org.folkmoot.intake.words.WhiteSpace;
import org.folkmoot.model.coding.Decision;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.refusal.ImportReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.store.steps.DecisionWriter;
import org.jdbi.v3.core.Handle;

/** Imports existing codes for an open question: one column per theme, or one column of joined codes. */
final class ExistingCodes implements AutoCloseable {
    /** Rows written together. */
    private static final int TOGETHER = 4_096;

    private final Runnable textsFirst;
    private final ThemeFinder themes;
    private final DecisionWriter writer;
    /** Maps the column of an open question to the columns with its codes. */
    private final Map<Integer, List<CodeColumn>> columns = new LinkedHashMap<>();

    private long decisions;

    /** @param themeId for a column of one theme; 0 for a column of joined codes */
    private record CodeColumn(ColumnMapping column, long themeId) {}

    /** @param textsFirst writes the pending texts, which decisions refer to */
    ExistingCodes(Handle handle, Step step, SourceTable table, ImportMapping mapping, Runnable textsFirst) {
        this.writer = new DecisionWriter(handle, step);
        this.textsFirst = textsFirst;
        this.themes = new ThemeFinder(handle, step);
        Map<Integer, ColumnMapping> byIndex = new LinkedHashMap<>();
        mapping.columns().stream()
                .filter(column -> column.role().isCodes())
                .forEach(column -> byIndex.put(column.index(), column));
        mapping.coded().forEach((index, question) -> {
            ColumnMapping column = byIndex.get(index);
            if (column != null) {
                add(columns.computeIfAbsent(question, key -> new ArrayList<>()), column, table);
            }
        });
    }

    private void add(List<CodeColumn> ofQuestion, ColumnMapping column, SourceTable table) {
        if (column.role() == ColumnRole.CODES) {
            ofQuestion.add(new CodeColumn(column, 0));
            return;
        }
        long theme = themes.id(table.written().get(column.index()), column.label());
        for (CodeColumn other : ofQuestion) {
            if (other.themeId() == theme) {
                throw Refusal.of(ImportReason.THEME_TWICE, other.column().label(), column.label());
            }
        }
        ofQuestion.add(new CodeColumn(column, theme));
    }

    /** Imports the codes of a new response. A response with any non-blank code cell is done. */
    void take(SourceRecord.Row row, int questionColumn, long textId) {
        if (!brings(row, questionColumn)) {
            return;
        }
        Set<Long> applied = applied(row, questionColumn);
        for (long theme : applied) {
            writer.decide(new Decision(textId, theme, Verdict.APPLIED, Origin.IMPORT, "", List.of()));
        }
        decisions += applied.size();
        writer.done(textId);
        if (writer.size() >= TOGETHER) {
            flush();
        }
    }

    /** Whether a row has anything in a question's code columns. */
    boolean brings(SourceRecord.Row row, int questionColumn) {
        return columns.getOrDefault(questionColumn, List.of()).stream().anyMatch(each -> !WhiteSpace.strip(
                        row.cells().get(each.column().index()))
                .isEmpty());
    }

    /** The themes that a row's codes refer to; missing themes are created. */
    Set<Long> applied(SourceRecord.Row row, int questionColumn) {
        Set<Long> applied = new LinkedHashSet<>();
        for (CodeColumn each : columns.getOrDefault(questionColumn, List.of())) {
            String cell = row.cells().get(each.column().index());
            if (each.column().role() == ColumnRole.CODES) {
                joined(each.column(), cell, applied);
            } else {
                single(row, each, cell, applied);
            }
        }
        return applied;
    }

    private static void single(SourceRecord.Row row, CodeColumn column, String cell, Set<Long> applied) {
        switch (ThemeCell.parse(cell)) {
            case YES -> applied.add(column.themeId());
            case NO, BLANK -> {
                // Not this theme.
            }
            case AMBIGUOUS ->
                throw Refusal.of(
                        ImportReason.BAD_MARK, row.line(), column.column().label());
        }
    }

    private void joined(ColumnMapping column, String cell, Set<Long> applied) {
        // A theme's name may contain the separator of codes.
        List<String> codes = themes.knows(cell.strip()) ? List.of(cell.strip()) : JoinedCodes.of(cell);
        codes.forEach(code -> applied.add(themes.id(code, column.label())));
    }

    void finish() {
        flush();
    }

    private void flush() {
        if (writer.size() > 0) {
            textsFirst.run();
            writer.flush();
        }
    }

    @Override
    public void close() {
        writer.close();
    }

    long decisions() {
        return decisions;
    }

    List<String> newThemes() {
        return themes.made();
    }
}
