package org.folkmoot.ui.review.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.review.CodingService;
import org.folkmoot.service.review.ReviewService;

/**
 * What the coder decides about the response being read: themes, stances, suggestions. Each decision waits its turn in
 * the queue; afterwards only the response concerned is read again.
 */
public final class DecisionsModel {
    private final CodingService coding;
    private final ReviewService review;
    private final ReviewViewModel model;
    private final BulkCommands bulk;
    private final ThemeChoice choice;
    private final StanceOffer stances;

    /** @param choice a theme chosen while this asks for one is not toggled */
    public DecisionsModel(
            CodingService coding,
            ReviewService review,
            ReviewViewModel model,
            BulkCommands bulk,
            ThemeChoice choice,
            StanceOffer stances) {
        this.coding = coding;
        this.review = review;
        this.model = model;
        this.bulk = bulk;
        this.choice = choice;
        this.stances = stances;
    }

    /** Toggles the theme of a number key, if it has one. */
    public void toggle(int number) {
        run(() -> Optional.ofNullable(model.themes().numbersProperty().get().get(number))
                .ifPresent(theme -> toggleNow(theme, selection())));
    }

    /** Codes the selected words to a theme; with nothing selected, applies the theme to the response or removes it. */
    public void toggle(Theme theme) {
        run(() -> toggleNow(theme, selection()));
    }

    /** As {@link #toggle(Theme)}, with words that were selected earlier. */
    public void toggle(Theme theme, Optional<Span> selected) {
        run(() -> toggleNow(theme, selected));
    }

    private void toggleNow(Theme theme, Optional<Span> selected) {
        if (choice.resolve(theme)) {
            return;
        }
        if (bulk.active()) {
            bulk.toggle(theme);
            return;
        }
        withDetail(detail -> {
            Optional<Coding> coded = coding(detail, theme);
            if (selected.isPresent()) {
                List<Span> spans = new ArrayList<>(coded.map(Coding::spans).orElse(List.of()));
                spans.add(selected.get());
                apply(
                        detail,
                        theme,
                        Span.union(spans),
                        coded.map(Coding::stance).orElse(""));
            } else if (coded.isPresent()) {
                removeNow(detail, theme);
            } else {
                apply(detail, theme, List.of(), "");
            }
        });
    }

    /** Removes a theme from the response. */
    public void remove(Theme theme) {
        run(() -> withDetail(detail -> removeNow(detail, theme)));
    }

    private void removeNow(ResponseDetail detail, Theme theme) {
        decide(id(detail), () -> coding.remove(id(detail), theme.id()), after -> {});
    }

    /** Applies a theme with all its evidence. The caller is in the queue already. */
    void apply(ResponseDetail detail, Theme theme, List<Span> spans, String stance) {
        model.themes().recent().used(theme.id());
        decide(
                id(detail),
                () -> coding.apply(id(detail), theme.id(), spans, stance),
                after -> stances.offer(id(after), theme.id()));
    }

    /** Sets the stance of a coded theme; empty for none. */
    public void stance(Theme theme, String stance) {
        run(() -> stanceNow(theme, stance));
    }

    /** Sets the stance of the theme just coded, by its number from 0; less than 0 for none. */
    public void stance(int number) {
        run(() -> stances.offerProperty().get().ifPresent(offer -> {
            List<String> all = offer.theme().spec().stances();
            if (number < all.size()) {
                stanceNow(offer.theme(), number < 0 ? "" : all.get(number));
            }
        }));
    }

    private void stanceNow(Theme theme, String stance) {
        withDetail(detail -> coding(detail, theme)
                .filter(coded -> !coded.stance().equals(stance))
                .ifPresent(coded -> apply(detail, theme, coded.spans(), stance)));
    }

    /** Accepts the best open suggestion. */
    public void acceptTop() {
        run(() -> withTop(this::acceptNow));
    }

    /** Rejects the best open suggestion. */
    public void rejectTop() {
        run(() -> withTop(this::rejectNow));
    }

    public void accept(Suggestion suggestion) {
        run(() -> withDetail(detail -> acceptNow(detail, suggestion)));
    }

    public void reject(Suggestion suggestion) {
        run(() -> withDetail(detail -> rejectNow(detail, suggestion)));
    }

    private void acceptNow(ResponseDetail detail, Suggestion suggestion) {
        model.themes().recent().used(suggestion.themeId());
        decide(
                id(detail),
                () -> coding.accept(id(detail), suggestion.themeId()),
                after -> stances.offer(id(after), suggestion.themeId()));
    }

    private void rejectNow(ResponseDetail detail, Suggestion suggestion) {
        decide(id(detail), () -> coding.reject(id(detail), suggestion.themeId()), after -> {});
    }

    /** Writes one step about a response, then shows the response's new state. The caller is in the queue already. */
    void decide(long textId, Callable<Step> decision, Consumer<ResponseDetail> then) {
        record Decided(Step step, ResponseDetail detail) {}
        model.queue().write(() -> new Decided(decision.call(), review.detail(textId)), decided -> {
            model.changes().saved(decided.step().at());
            model.changes().response(decided.detail());
            then.accept(decided.detail());
        });
    }

    /** Runs an action in its turn. */
    void run(Runnable action) {
        model.queue().run(action);
    }

    void withDetail(Consumer<ResponseDetail> action) {
        model.reading().detailProperty().get().ifPresent(action);
    }

    void withTop(BiConsumer<ResponseDetail, Suggestion> action) {
        withDetail(detail -> detail.suggestions().stream().findFirst().ifPresent(top -> action.accept(detail, top)));
    }

    private Optional<Span> selection() {
        return model.reading().selectionProperty().get();
    }

    private static long id(ResponseDetail detail) {
        return detail.row().textId();
    }

    private static Optional<Coding> coding(ResponseDetail detail, Theme theme) {
        return detail.codings().stream()
                .filter(coding -> coding.themeId() == theme.id() && coding.applied())
                .findFirst();
    }
}
