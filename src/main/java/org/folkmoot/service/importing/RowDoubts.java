package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.model.source.WarningCode;
import org.folkmoot.store.importing.ImportDao;
import org.jdbi.v3.core.Handle;

/** Collects what the rows of one source make doubtful, and words it once for each kind when all are read. */
final class RowDoubts {
    /** More candidates are counted without comparing their texts. */
    private static final int MAX_COMPARED = 1_000;

    private final Handle handle;
    private final ColumnPlan plan;
    private final References references;
    private final EmptyColumns emptyColumns;
    private final List<OddTexts> texts;
    private long compared;
    private long noRespondent;

    RowDoubts(Handle handle, SourceTable table, ColumnPlan plan, References references) {
        this.handle = handle;
        this.plan = plan;
        this.references = references;
        this.texts = plan.open().stream()
                .map(column -> new OddTexts(column, plan.heading(column)))
                .toList();
        // Most letters have no subject, sender or date.
        this.emptyColumns = new EmptyColumns(table.format() == SourceFormat.LETTERS ? List.of() : table.header());
    }

    void row(SourceRecord.Row row) {
        texts.forEach(each -> each.row(row));
        emptyColumns.row(row.cells());
        plan.cell(ColumnRole.RESPONDENT, row.cells())
                .map(String::strip)
                .filter(NoReference::isSaid)
                .ifPresent(cell -> noRespondent++);
    }

    /** A row whose reference is not known. */
    void unknown(SourceRecord.Row row, String reference) {
        references.like(reference).ifPresent(like -> {
            boolean same = compared++ < MAX_COMPARED
                    && new ImportDao()
                            .textWithReference(handle, like)
                            .strip()
                            .equals(plan.open().stream()
                                    .map(row.cells()::get)
                                    .filter(text -> !text.isBlank())
                                    .collect(Collectors.joining("\n"))
                                    .strip());
            references.likes().count(References.form(reference), like, same, row.line());
        });
    }

    List<ImportWarning> warnings() {
        List<ImportWarning> warnings = new ArrayList<>();
        references.likes().warning().ifPresent(warnings::add);
        if (references.none() > 0) {
            warnings.add(ImportWarning.of(WarningCode.NO_REFERENCE, references.none())
                    .inColumn(plan.heading(ColumnRole.REFERENCE)));
        }
        if (noRespondent > 0) {
            warnings.add(ImportWarning.of(WarningCode.NO_RESPONDENT, noRespondent)
                    .inColumn(plan.heading(ColumnRole.RESPONDENT)));
        }
        texts.forEach(each -> warnings.addAll(each.warnings()));
        warnings.addAll(emptyColumns.warnings());
        return warnings;
    }
}
