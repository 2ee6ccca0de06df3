package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.folkmoot.intake.columns.ClosedValues;
import org.folkmoot.intake.columns.SeveralAnswers;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.file.FormulaGuard;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.model.source.WarningCode;
import org.folkmoot.store.importing.ImportWriter;

/** Where each column of a source goes, computed once from its mapping. */
final class ColumnPlan {
    private final SourceTable table;
    private final ImportMapping mapping;
    private final Map<Integer, ColumnMapping> byIndex = new LinkedHashMap<>();
    private final Map<ColumnRole, Integer> single = new EnumMap<>(ColumnRole.class);
    private final List<Integer> kept = new ArrayList<>();
    /** Closed questions with several answers in one cell. */
    private final Map<Integer, SeveralAnswers> several = new HashMap<>();

    ColumnPlan(SourceTable table, ImportMapping mapping) {
        this.table = table;
        this.mapping = mapping;
        mapping.columns().forEach(column -> byIndex.put(column.index(), column));
        for (int i = 0; i < table.header().size(); i++) {
            if (role(i) == ColumnRole.IGNORE) {
                kept.add(i);
            } else if (!role(i).repeatable()) {
                single.put(role(i), i);
            }
        }
    }

    private ColumnRole role(int index) {
        ColumnMapping column = byIndex.get(index);
        return column == null ? ColumnRole.IGNORE : column.role();
    }

    private String name(int index) {
        String heading = table.header().get(index);
        return heading.isEmpty() ? "Column " + (index + 1) : heading;
    }

    /** Headings of the columns that are kept with the source row only. */
    List<String> keptHeadings() {
        return kept.stream().map(this::name).toList();
    }

    /** Their cells in a row. */
    List<String> kept(List<String> cells) {
        return kept.stream().map(cells::get).toList();
    }

    /** Columns of the open questions, in order. */
    List<Integer> open() {
        return mapping.of(ColumnRole.OPEN_QUESTION).stream()
                .map(ColumnMapping::index)
                .toList();
    }

    String heading(int index) {
        return name(index);
    }

    /** Heading of the only column with that role. */
    String heading(ColumnRole role) {
        Integer index = single.get(role);
        return index == null ? "" : name(index);
    }

    /** The cell of the only column with that role, if there is one. */
    Optional<String> cell(ColumnRole role, List<String> cells) {
        Integer index = single.get(role);
        return index == null ? Optional.empty() : Optional.of(cells.get(index));
    }

    /** Records the role of every column with the import. */
    void note(ImportWriter writer) {
        for (int i = 0; i < table.header().size(); i++) {
            writer.columns()
                    .column(i, table.header().get(i), role(i), mapping.coded().get(i));
        }
    }

    /** Ids of the open questions by column, created if new. */
    Map<Integer, Long> questions(ImportWriter writer, Consumer<ImportWarning> warnings) {
        Map<Integer, Long> questions = new LinkedHashMap<>();
        KnownHeadings known = new KnownHeadings(writer.columns().questions(), warnings);
        Set<String> taken = new HashSet<>(table.header());
        for (int column : open()) {
            String heading = table.header().get(column);
            String wording = known.of(heading);
            // Two columns of one table are two questions, however alike.
            boolean free = wording.equals(heading) || taken.add(wording);
            questions.put(column, writer.columns().question(free ? wording : heading));
        }
        return questions;
    }

    /** Ids of attributes and closed questions by column, created if new. */
    Map<Integer, Long> attributes(ImportWriter writer, RecordSource source, Consumer<ImportWarning> warnings) {
        KnownHeadings known = new KnownHeadings(writer.columns().attributes(), warnings);
        Map<Integer, Long> attributes = new LinkedHashMap<>();
        List<SourceRecord.Row> sample =
                mapping.of(ColumnRole.CLOSED_QUESTION).isEmpty() ? List.of() : source.sample(500);
        for (ColumnMapping column : mapping.columns()) {
            if (column.role() == ColumnRole.ATTRIBUTE) {
                attributes.put(
                        column.index(),
                        writer.columns()
                                .attribute(known.of(name(column.index())), Attribute.Kind.ATTRIBUTE, List.of()));
            } else if (column.role() == ColumnRole.CLOSED_QUESTION) {
                attributes.put(column.index(), closed(writer, column.index(), sample, known, warnings));
            }
        }
        return attributes;
    }

    private long closed(
            ImportWriter writer,
            int column,
            List<SourceRecord.Row> sample,
            KnownHeadings known,
            Consumer<ImportWarning> warnings) {
        List<String> cells = sample.stream()
                .map(row -> row.cells().get(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
        SeveralAnswers.of(cells).ifPresent(answers -> several.put(column, answers));
        List<String> values = ClosedValues.load()
                .ordered(cells.stream()
                        .flatMap(cell -> values(column, cell).stream())
                        .toList());
        long id = writer.columns().attribute(known.of(name(column)), Attribute.Kind.CLOSED, values);
        SeveralAnswers answers = several.get(column);
        if (answers != null) {
            writer.columns().takesSeveral(id);
            warnings.accept(ImportWarning.of(WarningCode.SEVERAL_ANSWERS, answers.separator(), values.size())
                    .inColumn(name(column)));
        }
        return id;
    }

    /** The values of a cell of an attribute or closed question: none, one, or the options that were chosen. */
    List<String> values(int column, String cell) {
        String value = FormulaGuard.unguarded(cell).strip();
        if (value.isEmpty()) {
            return List.of();
        }
        SeveralAnswers answers = several.get(column);
        return answers == null ? List.of(value) : answers.split(value);
    }
}
