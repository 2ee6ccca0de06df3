package org.folkmoot.ui.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.service.importing.GuessedColumn;
import org.folkmoot.ui.common.Messages;

/** A column of the file: its heading, sample values and role. */
public final class ColumnLine {
    private static final int VALUES = 4;
    private static final int LENGTH = 80;
    private static final int HEADING = 400;

    private final ColumnMapping guess;
    private final String reason;
    private final List<String> values;
    private final ObjectProperty<ColumnRole> role;
    /** Index of the question that its codes belong to, if the user selected one. */
    private final ObjectProperty<Optional<Integer>> codes = new SimpleObjectProperty<>(Optional.empty());

    private final ReadOnlyBooleanWrapper amiss = new ReadOnlyBooleanWrapper();

    ColumnLine(GuessedColumn column, List<SourceRecord.Row> rows) {
        guess = column.column();
        reason = column.reason();
        role = new SimpleObjectProperty<>(guess.role());
        values = rows.stream()
                .map(row -> row.cells().get(guess.index()).strip())
                .filter(value -> !value.isEmpty())
                .map(value -> CellText.line(value, LENGTH))
                .distinct()
                .limit(VALUES)
                .toList();
    }

    /** Position in the file, from 0. */
    int index() {
        return guess.index();
    }

    /** Heading, safe to draw; never empty. */
    public String heading() {
        return CellText.line(guess.header().isEmpty() ? Messages.of(guess.label()) : guess.header(), HEADING);
    }

    boolean hasHeading() {
        return !guess.header().isEmpty();
    }

    /** Sample values, safe to draw. */
    public List<String> values() {
        return values;
    }

    /** Why this role was guessed. */
    public String reason() {
        return reason;
    }

    /** Whether it still has the guessed role. */
    boolean asGuessed() {
        return role.get() == guess.role();
    }

    void guessAgain() {
        role.set(guess.role());
        codes.set(Optional.empty());
    }

    public ObjectProperty<ColumnRole> roleProperty() {
        return role;
    }

    public ObjectProperty<Optional<Integer>> codesProperty() {
        return codes;
    }

    /** Whether this column makes the mapping invalid. */
    public ReadOnlyBooleanProperty amissProperty() {
        return amiss.getReadOnlyProperty();
    }

    void setAmiss(boolean wrong) {
        amiss.set(wrong);
    }

    ColumnMapping mapping() {
        return new ColumnMapping(guess.index(), guess.header(), role.get());
    }
}
