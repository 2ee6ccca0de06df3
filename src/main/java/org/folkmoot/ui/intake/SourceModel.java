package org.folkmoot.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.importing.ImportService;
import org.folkmoot.service.importing.SavedMappings;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;

/** The selected sources and how they are read. If several readings are requested in a row, only the last one counts. */
public final class SourceModel {
    private final ImportService imports;
    private final SavedMappings mappings;
    private final Background background;
    private final AtomicInteger asked = new AtomicInteger();
    private final ReadOnlyObjectWrapper<List<Path>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ReadOptions> options = new ReadOnlyObjectWrapper<>(ReadOptions.DETECT);
    private final ReadOnlyObjectWrapper<Optional<SourceReading>> reading =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    SourceModel(ImportService imports, SavedMappings mappings, Background background) {
        this.imports = imports;
        this.mappings = mappings;
        this.background = background;
    }

    /** @param chosen at least one source */
    void choose(List<Path> chosen) {
        sources.set(List.copyOf(chosen));
        options.set(ReadOptions.DETECT);
        reading.set(Optional.empty());
        look();
    }

    /** Reads the sources with other options. The previous reading is shown until the new one is ready. */
    public void read(ReadOptions wanted) {
        if (!wanted.equals(options.get()) && !sources.get().isEmpty()) {
            options.set(wanted);
            look();
        }
    }

    private void look() {
        int mine = asked.incrementAndGet();
        List<Path> wanted = sources.get();
        ReadOptions how = options.get();
        problem.set("");
        busy.set(true);
        background
                .read(() -> SourceReading.of(imports, mappings, wanted, how, () -> asked.get() != mine))
                .onSuccess(seen -> {
                    if (asked.get() == mine) {
                        busy.set(false);
                        reading.set(Optional.of(seen));
                    }
                })
                .onError(Refusal.class, refusal -> {
                    if (asked.get() == mine) {
                        busy.set(false);
                        problem.set(Messages.of(refusal));
                    }
                })
                .onError(CancelledException.class, overtaken -> {})
                .andFinally(() -> {
                    if (asked.get() == mine) {
                        busy.set(false);
                    }
                })
                .start();
    }

    /** Repeats a reading that was dropped. */
    void resume() {
        if (reading.get().isEmpty() && problem.get().isEmpty() && !sources.get().isEmpty()) {
            look();
        }
    }

    /** Ignores the result of a running reading. */
    void drop() {
        asked.incrementAndGet();
        busy.set(false);
    }

    Obstacle obstacle() {
        if (sources.get().isEmpty()) {
            return Obstacle.of(Obstacle.Kind.NO_FILE);
        }
        if (!problem.get().isEmpty()) {
            return Obstacle.refused(problem.get());
        }
        return busy.get() || reading.get().isEmpty() ? Obstacle.of(Obstacle.Kind.READING) : Obstacle.NONE;
    }

    /** Reports a file that was imported before as soon as it has been read. */
    Obstacle repeat() {
        return reading.get()
                .flatMap(SourceReading::importedBefore)
                .map(name -> new Obstacle(Obstacle.Kind.IMPORTED_BEFORE, name))
                .orElse(Obstacle.NONE);
    }

    /** Empty until sources are selected. */
    public ReadOnlyObjectProperty<List<Path>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ReadOptions> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    /** The last reading; empty before the first. */
    public ReadOnlyObjectProperty<Optional<SourceReading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Why the sources cannot be read with these options; empty if they can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
