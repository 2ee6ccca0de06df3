package org.folkmoot.ui.review.list;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Label;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Estimate;
import org.folkmoot.model.QuestionEstimates;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Sort;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Where the likeliest responses for a theme come first: how many with it are still to be found, or how to learn that. */
final class UnfoundHint extends Label {
    private final ReviewViewModel model;
    private final Messages messages;
    private Optional<Long> theme = Optional.empty();
    private AtomicBoolean stop = new AtomicBoolean();
    private Optional<QuestionEstimates> estimated = Optional.empty();
    private boolean read;

    UnfoundHint(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("unfound");
        getStyleClass().addAll("muted", "unfound-hint");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        model.narrowing().queryProperty().addListener((property, was, is) -> follow(is.sort()));
        model.questionProperty().addListener(change -> read());
        model.countsVersionProperty().addListener(change -> show());
        follow(model.narrowing().query().sort());
    }

    private void follow(Sort sort) {
        Optional<Long> wanted = sort.by() == Sort.By.LIKELY ? sort.themeId() : Optional.empty();
        if (!wanted.equals(theme)) {
            theme = wanted;
            read();
        }
    }

    private void read() {
        stop.set(true);
        read = false;
        show();
        if (theme.isEmpty() || model.questionProperty().get().isEmpty()) {
            return;
        }
        long asked = model.questionProperty().get().get().id();
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        model.background()
                .aside(() -> model.session().estimates().estimates((done, total) -> !mine.get()))
                .onSuccess(all -> {
                    if (!mine.get()) {
                        estimated = all.stream()
                                .filter(each -> each.question().id() == asked)
                                .findFirst();
                        read = true;
                        show();
                    }
                })
                .onError(CancelledException.class, stopped -> {})
                .onError(Refusal.class, refused -> {})
                .start();
    }

    /** The estimate stays for as long as the list does; what is found meanwhile is taken off it. */
    private void show() {
        textProperty().unbind();
        if (read && theme.isPresent() && estimated.isEmpty()) {
            textProperty().bind(messages.live("unfound.no-sample"));
        } else {
            setText(
                    read
                            ? theme.flatMap(about -> estimated.map(known -> words(known, about)))
                                    .orElse("")
                            : "");
        }
    }

    private String words(QuestionEstimates known, long about) {
        return known.of(about)
                .flatMap(each -> each.respondents().map(all -> all.scaled(1, -(double) model.count(each.theme()))))
                .map(Estimate::whole)
                .map(each -> messages.text(
                        "unfound.about", atLeastNone(each.value()), atLeastNone(each.low()), atLeastNone(each.high())))
                .orElse(messages.text("unfound.few"));
    }

    private static long atLeastNone(double number) {
        return Math.max(0, Math.round(number));
    }
}
