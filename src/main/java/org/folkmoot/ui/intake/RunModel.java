package org.folkmoot.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.service.importing.ImportOrder;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.service.importing.ImportService;
import org.folkmoot.service.suggest.TaggingService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Runs the import, which writes everything or nothing. */
public final class RunModel {
    /** State of the import. */
    public enum State {
        IDLE,
        IMPORTING,
        /** The responses have been imported; themes are being suggested, which cannot be cancelled. */
        SUGGESTING,
        DONE
    }

    private final ImportService imports;
    private final TaggingService tagging;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.START);
    private final ReadOnlyObjectWrapper<List<ImportReport>> reports = new ReadOnlyObjectWrapper<>(List.of());
    private boolean rules;
    private @Nullable Run current;

    RunModel(ImportService imports, TaggingService tagging, Background background) {
        this.imports = imports;
        this.tagging = tagging;
        this.background = background;
    }

    /** @param failed receives the reason why nothing was imported; an empty text if the import was stopped */
    void start(ImportOrder order, Consumer<String> failed) {
        Run run = new Run(order.sources().size(), System::nanoTime, now -> background.onScreen(() -> pace.set(now)));
        current = run;
        pace.set(Pace.START);
        state.set(State.IMPORTING);
        background
                .write(() -> {
                    List<ImportReport> done = imports.run(order, false, run);
                    background.onScreen(() -> {
                        current = null;
                        state.set(State.SUGGESTING);
                    });
                    return done;
                })
                .onSuccess(this::suggest)
                .onError(CancelledException.class, stopped -> ended(failed, ""))
                .onError(Refusal.class, refusal -> ended(failed, Messages.of(refusal)))
                .andFinally(() -> {
                    if (state.get() == State.IMPORTING) {
                        ended(failed, "");
                    }
                })
                .start();
    }

    private void suggest(List<ImportReport> done) {
        rules = false;
        reports.set(done);
        background
                .write(() -> tagging.refresh(Progress.NONE))
                .onSuccess(made -> rules = made.themesWithRules() > 0)
                // The import is complete even if this fails; suggestions are updated at every start.
                .onError(Refusal.class, refusal -> {})
                .andFinally(() -> state.set(State.DONE))
                .start();
    }

    private void ended(Consumer<String> failed, String why) {
        current = null;
        state.set(State.IDLE);
        failed.accept(why);
    }

    /** Stops the import; nothing is written. */
    public void stop() {
        Run run = current;
        if (run != null) {
            run.stop();
        }
    }

    /** Whether any theme has rules that can have made suggestions for the responses just imported. */
    public boolean suggestsByRule() {
        return rules;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** Results of the import, one report per source; empty until it has ended. */
    public ReadOnlyObjectProperty<List<ImportReport>> reportsProperty() {
        return reports.getReadOnlyProperty();
    }
}
