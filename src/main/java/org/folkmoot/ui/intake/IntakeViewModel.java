package org.folkmoot.ui.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.ImportMapping;
import org.folkmoot.model.Progress;
import org.folkmoot.model.ReadOptions;
import org.folkmoot.model.Refusal;
import org.folkmoot.service.ColumnChoice;
import org.folkmoot.service.ImportPreview;
import org.folkmoot.service.ImportReport;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Background;
import org.jspecify.annotations.Nullable;

/** An import in the making: the file, how it reads, what its columns become, then what came of it. */
public final class IntakeViewModel {
    /** Where the user is. */
    public enum Step {
        CHOOSE,
        COLUMNS,
        RUNNING,
        RESULT
    }

    private final Session session;
    private final Background background;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private final ObservableList<ColumnLine> columns = FXCollections.observableArrayList();
    private final AtomicBoolean stop = new AtomicBoolean();
    private ReadOptions options = ReadOptions.DETECT;

    public IntakeViewModel(Session session, Background background) {
        this.session = session;
        this.background = background;
    }

    /** Looks at a file. */
    public void choose(Path chosen) {
        file.set(Optional.of(chosen));
        options = ReadOptions.DETECT;
        look(chosen);
    }

    /** Reads the file again in another way. */
    public void read(ReadOptions wanted) {
        if (!wanted.equals(options)) {
            options = wanted;
            file.get().ifPresent(this::look);
        }
    }

    private void look(Path chosen) {
        ReadOptions wanted = options;
        problem.set("");
        background
                .read(() -> session.imports().preview(chosen, wanted))
                .onSuccess(seen -> {
                    columns.setAll(seen.columns().stream()
                            .map(column -> new ColumnLine(column, seen.rows()))
                            .toList());
                    preview.set(Optional.of(seen));
                    step.set(Step.COLUMNS);
                })
                .onError(Refusal.class, refusal -> problem.set(refusal.getMessage()))
                .start();
    }

    /** Imports the file as the columns say. */
    public void run() {
        Path chosen = file.get().orElseThrow();
        ReadOptions wanted = options;
        ImportMapping mapping;
        try {
            mapping =
                    new ImportMapping(columns.stream().map(ColumnLine::mapping).toList());
        } catch (Refusal refusal) {
            problem.set(refusal.getMessage());
            return;
        }
        problem.set("");
        progress.set(0);
        stop.set(false);
        step.set(Step.RUNNING);
        background
                .write(() -> imported(chosen, wanted, mapping))
                .onSuccess(done -> {
                    report.set(Optional.of(done));
                    step.set(Step.RESULT);
                })
                .onError(CancelledException.class, stopped -> back(stopped.getMessage()))
                .onError(Refusal.class, refusal -> back(refusal.getMessage()))
                .start();
    }

    private ImportReport imported(Path chosen, ReadOptions wanted, ImportMapping mapping) {
        ImportReport done = session.imports().run(chosen, wanted, new ColumnChoice.Mapped(mapping), false, this::heard);
        session.tagging().refresh(Progress.NONE);
        return done;
    }

    private void back(@Nullable String why) {
        problem.set(why == null ? "" : why);
        step.set(Step.COLUMNS);
    }

    private boolean heard(long done, long total) {
        background.onScreen(() -> progress.set(total > 0 ? (double) done / total : -1));
        return !stop.get();
    }

    /** Stops the import; nothing of it is kept. */
    public void cancel() {
        stop.set(true);
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ImportPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ImportReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** What the user has to mend; empty for nothing. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** From 0 to 1, or -1 where unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ObservableList<ColumnLine> columns() {
        return columns;
    }
}
