package org.folkmoot.ui.summary;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Question;
import org.folkmoot.service.report.EstimateService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** Estimates from random samples, computed only while they are shown, since that takes some seconds. */
public final class EstimatesViewModel {
    private final EstimateService service;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<List<QuestionEstimates>> estimates = new ReadOnlyObjectWrapper<>(List.of());
    private AtomicBoolean stop = new AtomicBoolean();

    public EstimatesViewModel(EstimateService service, Background background, Notices notices) {
        this.service = service;
        this.background = background;
        this.notices = notices;
    }

    /** Shows or hides the estimates. */
    public void turn(boolean wanted) {
        if (wanted != on.get()) {
            on.set(wanted);
            stop.set(true);
            load();
        }
    }

    /** Computes the estimates again if they are shown. */
    public void load() {
        if (!on.get()) {
            return;
        }
        stop.set(true);
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        busy.set(true);
        progress.set(-1);
        background
                .aside(() -> service.estimates((done, total) -> {
                    background.onScreen(() -> show(mine, total == 0 ? 1 : done / (double) total));
                    return !mine.get();
                }))
                .onSuccess(made -> {
                    if (mine == stop) {
                        estimates.set(made);
                    }
                })
                .onError(CancelledException.class, stopped -> {})
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(() -> {
                    if (mine == stop) {
                        busy.set(false);
                    }
                })
                .start();
    }

    private void show(AtomicBoolean of, double share) {
        if (of == stop) {
            progress.set(share);
        }
    }

    /** Estimates for a question; empty without a sample, and until computed. */
    public Optional<QuestionEstimates> of(Question question) {
        return estimates.get().stream()
                .filter(each -> each.question().id() == question.id())
                .findFirst();
    }

    /** Whether estimates are shown. */
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** Whether estimates are being computed. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Progress of the computation from 0 to 1; negative if unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<QuestionEstimates>> estimatesProperty() {
        return estimates.getReadOnlyProperty();
    }
}
