package org.folkmoot.ui.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.service.importing.ImportService;
import org.folkmoot.service.importing.SavedMappings;
import org.folkmoot.service.suggest.TaggingService;
import org.folkmoot.ui.common.Background;
import org.jspecify.annotations.Nullable;

/**
 * Leads through the steps of an import, forwards and back, without losing a choice. Nothing is written to the
 * consultation before the last step.
 */
public final class IntakeViewModel {
    private final String coder;
    private final SourceModel source;
    private final ColumnsModel columns;
    private final CheckModel check;
    private final RunModel run;
    private final ReadOnlyObjectWrapper<IntakeStep> step = new ReadOnlyObjectWrapper<>(IntakeStep.FILE);
    private final ReadOnlyObjectWrapper<Obstacle> obstacle =
            new ReadOnlyObjectWrapper<>(Obstacle.of(Obstacle.Kind.NO_FILE));
    /** Whether to show the preview as soon as the selected file has been read. */
    private boolean awaited;

    private final ReadOnlyObjectWrapper<Optional<String>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param mappings column mappings that the user saved
     * @param coder who imports
     */
    public IntakeViewModel(
            ImportService imports,
            TaggingService tagging,
            SavedMappings mappings,
            String coder,
            Background background) {
        this.coder = coder;
        source = new SourceModel(imports, mappings, background);
        columns = new ColumnsModel(mappings, background, coder);
        check = new CheckModel(imports, background);
        run = new RunModel(imports, tagging, background);
        source.readingProperty().addListener((property, was, is) -> is.ifPresent(this::seen));
        source.busyProperty().addListener(change -> follow());
        source.problemProperty().addListener(change -> follow());
        columns.problemProperty().addListener(change -> follow());
        columns.mappingProperty().addListener(change -> follow());
        check.busyProperty().addListener(change -> follow());
        check.problemProperty().addListener(change -> follow());
        check.reportsProperty().addListener(change -> follow());
        run.stateProperty().addListener(change -> follow());
    }

    /**
     * Starts with these sources and resets the choices made for others.
     *
     * @return false while an import is being written
     */
    public boolean choose(List<Path> chosen) {
        if (chosen.isEmpty() || busyImporting()) {
            return false;
        }
        step.set(IntakeStep.FILE);
        columns.clear();
        check.clear();
        awaited = true;
        source.choose(chosen);
        follow();
        return true;
    }

    private void seen(SourceReading reading) {
        columns.show(reading);
        if (awaited) {
            awaited = false;
            step.set(IntakeStep.PREVIEW);
        }
        follow();
    }

    /**
     * Whether other reading options may help with a file that was refused, such as another encoding, separator or
     * header line. Looks at the file on disk.
     */
    public boolean mayReadOtherwise() {
        List<Path> sources = source.sourcesProperty().get();
        return sources.size() == 1
                && source.readingProperty().get().isEmpty()
                && !source.problemProperty().get().isEmpty()
                && Files.isRegularFile(sources.get(0))
                && !sources.get(0).toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Shows the preview of a file that was refused. */
    public void readOtherwise() {
        if (mayReadOtherwise()) {
            awaited = false;
            step.set(IntakeStep.PREVIEW);
            follow();
        }
    }

    /** Opens the next step, if nothing prevents it. */
    public void next() {
        if (!obstacle.get().none()) {
            return;
        }
        switch (step.get()) {
            case FILE -> go(IntakeStep.PREVIEW);
            case PREVIEW -> go(IntakeStep.COLUMNS);
            case COLUMNS -> go(IntakeStep.CHECK);
            case CHECK -> start();
            case IMPORT -> {
                // There is no further step.
            }
        }
    }

    public void back() {
        step.get().before().ifPresent(this::go);
    }

    /** Whether a step can be opened: any previous one, and a later one if nothing prevents it. */
    public boolean canGo(IntakeStep to) {
        if (step.get() == IntakeStep.IMPORT || to == IntakeStep.IMPORT) {
            return false;
        }
        for (IntakeStep each : IntakeStep.values()) {
            if (each == to) {
                return true;
            }
            if (!each.isBefore(step.get()) && !obstacle(each).none()) {
                return false;
            }
        }
        return false;
    }

    /** Opens a step, if it can be opened. */
    public void go(IntakeStep to) {
        if (!canGo(to)) {
            return;
        }
        if (step.get() == IntakeStep.CHECK && to != IntakeStep.CHECK) {
            check.stop();
        }
        step.set(to);
        if (to == IntakeStep.CHECK) {
            check.check(plan());
        }
        follow();
    }

    private ImportPlan plan() {
        ImportMapping mapping = columns.mappingProperty().get().orElseThrow();
        return new ImportPlan(
                source.sourcesProperty().get(), source.optionsProperty().get(), mapping, otherCoder());
    }

    private @Nullable String otherCoder() {
        String name = columns.codedByProperty().get().strip();
        return !columns.hasCodes() || name.isEmpty() || name.equals(coder) ? null : name;
    }

    private void start() {
        failure.set(Optional.empty());
        step.set(IntakeStep.IMPORT);
        run.start(check.order(), why -> {
            step.set(IntakeStep.CHECK);
            failure.set(Optional.of(why));
            follow();
        });
        follow();
    }

    /** Leaves the import and stops whatever is running; nothing is written. */
    public void leave() {
        source.drop();
        check.stop();
        run.stop();
    }

    /** Resumes the import and restarts what leaving it stopped. */
    public void resume() {
        source.resume();
        if (step.get() == IntakeStep.CHECK) {
            check.again();
        }
        follow();
    }

    /** Whether an import is being written. */
    public boolean busyImporting() {
        RunModel.State now = run.stateProperty().get();
        return now == RunModel.State.IMPORTING || now == RunModel.State.SUGGESTING;
    }

    /** Whether sources have been selected but not imported. */
    public boolean unfinished() {
        return run.stateProperty().get() != RunModel.State.DONE
                && !source.sourcesProperty().get().isEmpty();
    }

    private void follow() {
        obstacle.set(obstacle(step.get()));
    }

    private Obstacle obstacle(IntakeStep at) {
        return switch (at) {
            case FILE -> source.obstacle();
            case PREVIEW -> source.obstacle().none() ? source.repeat() : source.obstacle();
            case COLUMNS -> columns.obstacle();
            case CHECK -> check.obstacle();
            case IMPORT -> Obstacle.NONE;
        };
    }

    public SourceModel source() {
        return source;
    }

    public ColumnsModel columns() {
        return columns;
    }

    public CheckModel check() {
        return check;
    }

    public RunModel run() {
        return run;
    }

    public ReadOnlyObjectProperty<IntakeStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Why the next step cannot be opened. */
    public ReadOnlyObjectProperty<Obstacle> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** Why the last import failed: a sentence, or an empty text if it was stopped. */
    public ReadOnlyObjectProperty<Optional<String>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Name of the first source; empty until sources are selected. */
    Optional<String> name() {
        return source.sourcesProperty().get().stream().findFirst().map(path -> String.valueOf(path.getFileName()));
    }
}
