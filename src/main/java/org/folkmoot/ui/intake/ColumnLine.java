package org.folkmoot.ui.intake;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.folkmoot.model.ColumnMapping;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.service.GuessedColumn;

/** One column of the file in the form: its heading, some of its values, and what it becomes. */
public final class ColumnLine {
    private static final int VALUES = 3;
    private static final int LENGTH = 40;

    private final ColumnMapping guess;
    private final String reason;
    private final String values;
    private final ObjectProperty<ColumnRole> role;

    ColumnLine(GuessedColumn column, List<SourceRecord.Row> rows) {
        guess = column.column();
        reason = column.reason();
        role = new SimpleObjectProperty<>(guess.role());
        values = rows.stream()
                .map(row -> row.cells().get(guess.index()).strip().replaceAll("\\s+", " "))
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(VALUES)
                .map(value -> value.length() > LENGTH ? value.substring(0, LENGTH) + "\u2026" : value)
                .collect(Collectors.joining("; "));
    }

    public String heading() {
        return guess.header().isEmpty() ? guess.label() : guess.header();
    }

    /** A few of the column's values. */
    public String values() {
        return values;
    }

    /** Why the column was taken for what it was taken for; empty once the user has chosen otherwise. */
    public String reason() {
        return role.get() == guess.role() ? reason : "";
    }

    public ObjectProperty<ColumnRole> roleProperty() {
        return role;
    }

    ColumnMapping mapping() {
        return new ColumnMapping(guess.index(), guess.header(), role.get());
    }
}
