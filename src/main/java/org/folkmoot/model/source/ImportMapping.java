package org.folkmoot.model.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.refusal.ImportReason;
import org.folkmoot.model.refusal.Refusal;

/**
 * The roles of the columns of a source file, in file order. Columns that are not listed are kept with the source row
 * only.
 *
 * @param coded maps the index of each theme column, in the given order, to the index of the open question that it codes
 */
public record ImportMapping(List<ColumnMapping> columns, Map<Integer, Integer> coded) {
    /** A mapping whose theme columns code the open question before them in the file. */
    public ImportMapping(List<ColumnMapping> columns) {
        this(columns, questionBefore(columns));
    }

    /**
     * @throws Refusal if there is no open question, several columns have a role that only one may have, a column is
     * named twice, a question has no heading, or no open question precedes a theme column
     */
    public ImportMapping {
        columns = columns.stream()
                .sorted(Comparator.comparingInt(ColumnMapping::index))
                .toList();
        Set<Integer> indexes = new HashSet<>();
        Map<ColumnRole, ColumnMapping> single = new EnumMap<>(ColumnRole.class);
        coded = Collections.unmodifiableMap(new LinkedHashMap<>(coded));
        boolean asked = false;
        for (ColumnMapping column : columns) {
            if (!indexes.add(column.index())) {
                throw Refusal.of(ImportReason.COLUMN_TWICE, column.label());
            }
            ColumnMapping other = column.role().repeatable() ? null : single.put(column.role(), column);
            if (other != null) {
                throw Refusal.of(ImportReason.ROLE_TWICE, other.label(), column.label(), column.role());
            }
            asked |= column.role() == ColumnRole.OPEN_QUESTION;
            if (column.role().isCodes() && !coded.containsKey(column.index())) {
                throw Refusal.of(ImportReason.CODES_WITHOUT_QUESTION, column.label());
            }
            if (column.role() == ColumnRole.OPEN_QUESTION && column.header().isEmpty()) {
                throw Refusal.of(ImportReason.QUESTION_WITHOUT_HEADING, column.index() + 1);
            }
        }
        if (!asked) {
            throw Refusal.of(ImportReason.NO_QUESTION);
        }
    }

    private static Map<Integer, Integer> questionBefore(List<ColumnMapping> columns) {
        Map<Integer, Integer> coded = new LinkedHashMap<>();
        Integer question = null;
        for (ColumnMapping column : columns.stream()
                .sorted(Comparator.comparingInt(ColumnMapping::index))
                .toList()) {
            if (column.role() == ColumnRole.OPEN_QUESTION) {
                question = column.index();
            } else if (column.role().isCodes() && question != null) {
                coded.put(column.index(), question);
            }
        }
        return coded;
    }

    /** The columns with that role, in file order. */
    public List<ColumnMapping> of(ColumnRole role) {
        List<ColumnMapping> found = new ArrayList<>(columns);
        found.removeIf(column -> column.role() != role);
        return List.copyOf(found);
    }

    /** The column with a role that only one column may have. */
    public Optional<ColumnMapping> the(ColumnRole role) {
        if (role.repeatable()) {
            throw new IllegalArgumentException(role + " may have several columns");
        }
        return of(role).stream().findFirst();
    }
}
