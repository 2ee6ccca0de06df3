package org.folkmoot.ui.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.service.importing.ImportPreview;
import org.folkmoot.service.importing.ImportPreview.Earlier;
import org.folkmoot.service.importing.SavedMappings;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;

/** The role of each column. The mapping is validated after every change. */
public final class ColumnsModel {
    private final SavedMappings saved;
    private final Background background;
    private final String coder;
    private final ObservableList<ColumnLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ImportMapping>> mapping =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Earlier>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Earlier>> used = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty codedBy = new SimpleStringProperty("");
    private List<String> header = List.of();
    private Optional<ImportPreview> source = Optional.empty();
    private boolean filling;

    /** @param coder who imports; existing codes are attributed to them unless another coder is named */
    ColumnsModel(SavedMappings saved, Background background, String coder) {
        this.saved = saved;
        this.background = background;
        this.coder = coder;
        codedBy.set(coder);
    }

    /** Resets everything, for another file. */
    void clear() {
        header = List.of();
        source = Optional.empty();
        lines.clear();
        mapping.set(Optional.empty());
        offers.set(List.of());
        used.set(Optional.empty());
        codedBy.set(coder);
    }

    /** Shows the columns of a reading. If the headings have not changed, the user's choices are kept. */
    void show(SourceReading reading) {
        ImportPreview preview = reading.first();
        source = Optional.of(preview);
        Map<Integer, ColumnLine> before = new LinkedHashMap<>();
        boolean same = header.equals(preview.source().header());
        if (same) {
            lines.forEach(line -> before.put(line.index(), line));
        }
        header = preview.source().header();
        List<ColumnLine> made = new ArrayList<>();
        preview.columns().forEach(column -> {
            ColumnLine line = new ColumnLine(column, preview.rows());
            ColumnLine old = before.get(line.index());
            if (old != null) {
                line.roleProperty().set(old.roleProperty().get());
                line.codesProperty().set(old.codesProperty().get());
            }
            line.roleProperty().addListener(change -> follow());
            line.codesProperty().addListener(change -> follow());
            made.add(line);
        });
        lines.setAll(made);
        if (!same) {
            List<Earlier> found = new ArrayList<>();
            preview.earlier().ifPresent(found::add);
            reading.saved().ifPresent(found::add);
            offers.set(List.copyOf(found));
            used.set(Optional.empty());
            if (!found.isEmpty()) {
                use(found.get(0));
            }
        }
        follow();
    }

    /** Applies the mapping of an earlier file. Columns that it did not use are ignored. */
    public void use(Earlier earlier) {
        Map<Integer, ColumnMapping> roles = new LinkedHashMap<>();
        earlier.mapping().columns().forEach(column -> roles.put(column.index(), column));
        all(() -> lines.forEach(line -> {
            ColumnMapping column = roles.get(line.index());
            line.roleProperty().set(column == null ? ColumnRole.IGNORE : column.role());
            line.codesProperty()
                    .set(Optional.ofNullable(earlier.mapping().coded().get(line.index())));
        }));
        used.set(Optional.of(earlier));
    }

    /** Applies the guessed roles. */
    public void useGuesses() {
        all(() -> lines.forEach(ColumnLine::guessAgain));
        used.set(Optional.empty());
    }

    /** Gives several columns the same role. */
    public void set(Collection<ColumnLine> chosen, ColumnRole role) {
        all(() -> chosen.forEach(line -> line.roleProperty().set(role)));
    }

    private void all(Runnable changes) {
        filling = true;
        changes.run();
        filling = false;
        follow();
    }

    private void follow() {
        if (filling || lines.isEmpty()) {
            return;
        }
        markAmiss();
        try {
            mapping.set(Optional.of(
                    new ImportMapping(lines.stream().map(ColumnLine::mapping).toList(), coded())));
            problem.set("");
        } catch (Refusal refusal) {
            mapping.set(Optional.empty());
            problem.set(Messages.of(refusal));
        }
    }

    private void markAmiss() {
        for (ColumnLine line : lines) {
            ColumnRole role = line.roleProperty().get();
            boolean twice = !role.repeatable()
                    && lines.stream()
                                    .filter(other -> other.roleProperty().get() == role)
                                    .count()
                            > 1;
            line.setAmiss(twice
                    || (role == ColumnRole.OPEN_QUESTION && !line.hasHeading())
                    || (role.isCodes() && codes(line).isEmpty()));
        }
    }

    private Map<Integer, Integer> coded() {
        Map<Integer, Integer> coded = new LinkedHashMap<>();
        lines.stream().filter(line -> line.roleProperty().get().isCodes()).forEach(line -> codes(line)
                .ifPresent(question -> coded.put(line.index(), question)));
        return coded;
    }

    /**
     * Index of the open question that a column's codes belong to: the one selected, or the last one before the column.
     */
    Optional<Integer> codes(ColumnLine line) {
        List<Integer> questions = questions().stream().map(ColumnLine::index).toList();
        return line.codesProperty().get().filter(questions::contains).or(() -> questions.stream()
                .filter(index -> index < line.index())
                .reduce((first, second) -> second));
    }

    /** The open questions selected so far. */
    List<ColumnLine> questions() {
        return lines.stream()
                .filter(line -> line.roleProperty().get() == ColumnRole.OPEN_QUESTION)
                .toList();
    }

    boolean hasCodes() {
        return lines.stream().anyMatch(line -> line.roleProperty().get().isCodes());
    }

    /**
     * Saves the mapping under a name, for other files with these headings.
     *
     * @param done receives an empty text, or why saving failed
     */
    public void save(String name, Consumer<String> done) {
        ImportPreview preview = source.orElseThrow();
        ImportMapping chosen = mapping.get().orElseThrow();
        background
                .read(() -> {
                    saved.save(name.strip(), preview.source(), chosen);
                    return "";
                })
                .onSuccess(done)
                .onError(Refusal.class, refusal -> done.accept(Messages.of(refusal)))
                .start();
    }

    Obstacle obstacle() {
        return Obstacle.refused(problem.get());
    }

    public ObservableList<ColumnLine> lines() {
        return lines;
    }

    /** Empty while the mapping is invalid. */
    public ReadOnlyObjectProperty<Optional<ImportMapping>> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    /** Why the mapping is invalid; empty if it is valid. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Mappings of earlier files with these headings. */
    public ReadOnlyObjectProperty<List<Earlier>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** The earlier mapping that was applied last; empty if the guesses were. */
    public ReadOnlyObjectProperty<Optional<Earlier>> usedProperty() {
        return used.getReadOnlyProperty();
    }

    /** Coder to whom the existing codes are attributed. */
    public StringProperty codedByProperty() {
        return codedBy;
    }
}
