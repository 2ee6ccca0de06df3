package org.folkmoot.ui.review.list;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.counting.Estimate;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Sort;
import org.folkmoot.service.report.EstimateService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.review.state.ReviewViewModel;

/**
 * While the responses likeliest for a theme come first, estimates how many with that theme are still to be found. Used on
 * the UI thread only.
 */
public final class UnfoundModel {
    private final EstimateService estimates;
    private final Background background;
    private final ReviewViewModel model;
    private final ReadOnlyObjectWrapper<Unfound> unfound = new ReadOnlyObjectWrapper<>(new Unfound.Unasked());
    private Optional<Long> theme = Optional.empty();
    private AtomicBoolean cancelled = new AtomicBoolean();
    private Optional<QuestionEstimates> estimated = Optional.empty();
    private boolean read;

    /** What is known of the responses still to be found. */
    public sealed interface Unfound {
        /** The list has another order, or the estimate is being made. */
        record Unasked() implements Unfound {}

        /** Nothing can be estimated without a random sample. */
        record NoSample() implements Unfound {}

        /** Too few sampled responses have been read for an estimate. */
        record TooFewRead() implements Unfound {}

        /** The estimate with the ends of its interval; none is less than 0. */
        record About(long value, long low, long high) implements Unfound {}
    }

    public UnfoundModel(EstimateService estimates, Background background, ReviewViewModel model) {
        this.estimates = estimates;
        this.background = background;
        this.model = model;
        model.responses().narrowing().queryProperty().addListener((property, was, is) -> follow(is.sort()));
        model.responses().questionProperty().addListener(change -> read());
        model.themes().countsVersionProperty().addListener(change -> update());
    }

    private void follow(Sort sort) {
        Optional<Long> wanted = sort.by() == Sort.By.LIKELY ? sort.themeId() : Optional.empty();
        if (!wanted.equals(theme)) {
            theme = wanted;
            read();
        }
    }

    private void read() {
        cancelled.set(true);
        read = false;
        update();
        if (theme.isEmpty() || model.responses().questionProperty().get().isEmpty()) {
            return;
        }
        long asked = model.responses().questionProperty().get().get().id();
        AtomicBoolean mine = new AtomicBoolean();
        cancelled = mine;
        background
                .aside(() -> estimates.estimates((done, total) -> !mine.get()))
                .onSuccess(all -> {
                    if (!mine.get()) {
                        estimated = all.stream()
                                .filter(each -> each.question().id() == asked)
                                .findFirst();
                        read = true;
                        update();
                    }
                })
                .onError(CancelledException.class, stopped -> {})
                .onError(Refusal.class, refused -> {})
                .start();
    }

    /** The estimate stays for as long as the order does; what is coded meanwhile is subtracted from it. */
    private void update() {
        unfound.set(read ? theme.map(this::estimate).orElse(new Unfound.Unasked()) : new Unfound.Unasked());
    }

    private Unfound estimate(long about) {
        if (estimated.isEmpty()) {
            return new Unfound.NoSample();
        }
        return estimated
                .get()
                .of(about)
                .flatMap(each -> each.respondents()
                        .map(all -> all.scaled(1, -(double) model.themes().count(each.theme()))))
                .map(Estimate::whole)
                .<Unfound>map(each ->
                        new Unfound.About(atLeastNone(each.value()), atLeastNone(each.low()), atLeastNone(each.high())))
                .orElse(new Unfound.TooFewRead());
    }

    private static long atLeastNone(double number) {
        return Math.max(0, Math.round(number));
    }

    public ReadOnlyObjectProperty<Unfound> unfoundProperty() {
        return unfound.getReadOnlyProperty();
    }
}
