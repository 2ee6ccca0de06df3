package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.folkmoot.model.Coding;
import org.folkmoot.model.ResponseDetail;
import org.folkmoot.model.Span;
import org.folkmoot.model.Step;
import org.folkmoot.model.Theme;
import org.folkmoot.ui.common.Messages;

/** What the coder does to passages that are evidence already. Each waits its turn, like all deeds of the screen. */
public final class EvidenceCommands {
    private final ReviewViewModel model;
    private final ThemeChoice choice;
    private final Messages messages;

    EvidenceCommands(ReviewViewModel model, ThemeChoice choice, Messages messages) {
        this.model = model;
        this.choice = choice;
        this.messages = messages;
    }

    /**
     * Asks which theme a passage is to move to, and moves it there.
     *
     * @param passage empty for the theme with all that it has
     */
    public void recode(Theme from, Optional<Span> passage) {
        model.detailProperty().get().ifPresent(detail -> {
            long textId = detail.row().textId();
            choice.ask(
                    messages.text(passage.isPresent() ? "reader.recode.passage" : "reader.recode.theme", from.name()),
                    to -> recode(textId, from, to, passage));
        });
    }

    private void recode(long textId, Theme from, Theme to, Optional<Span> passage) {
        if (from.id() != to.id()) {
            model.decide(
                    textId, () -> model.session().evidence().recode(textId, from.id(), to.id(), passage), after -> {});
        }
    }

    /** Asks which theme a suggestion is rather evidence for, and codes its passages to that. */
    public void acceptAs(Theme suggested, List<Span> spans) {
        model.detailProperty().get().ifPresent(detail -> {
            long textId = detail.row().textId();
            choice.ask(
                    messages.text("reader.recode.suggested", suggested.name()),
                    to -> model.decide(
                            textId, () -> model.session().coding().apply(textId, to.id(), spans, ""), after -> {}));
        });
    }

    /** Puts the selected words in the place of a passage. */
    public void replace(long themeId, Span passage) {
        Optional<Span> selected = model.selectionProperty().get();
        selected.ifPresent(words -> revise(themeId, passage, (detail, was) -> Optional.of(words)));
    }

    /** Takes a passage away; the theme stays. */
    public void remove(long themeId, Span passage) {
        inTurn(() -> current(themeId, passage)
                .ifPresent(found -> decide(
                        found,
                        () -> model.session().evidence().revise(found.textId(), themeId, found.span(), List.of()))));
    }

    /** Moves the end of a passage by a word. */
    public void moveEnd(long themeId, Span passage, boolean longer) {
        revise(themeId, passage, (detail, was) -> new PassageEnds(detail.text()).end(was, longer));
    }

    /** Moves the start of a passage by a word. */
    public void moveStart(long themeId, Span passage, boolean longer) {
        revise(themeId, passage, (detail, was) -> new PassageEnds(detail.text()).start(was, longer));
    }

    /** Writes the memo of a theme on the answer that it was written for, whatever is being read by now. */
    public void memo(long textId, long themeId, String memo) {
        inTurn(() -> model.decide(textId, () -> model.session().coding().memo(textId, themeId, memo), after -> {}));
    }

    private void revise(long themeId, Span passage, BiFunction<ResponseDetail, Span, Optional<Span>> change) {
        inTurn(() -> current(themeId, passage).ifPresent(found -> change.apply(found.detail(), found.span())
                .ifPresent(is -> decide(
                        found,
                        () -> model.session().evidence().revise(found.textId(), themeId, found.span(), List.of(is))))));
    }

    private record Found(ResponseDetail detail, Span span) {
        long textId() {
            return detail.row().textId();
        }
    }

    /** The passage as it is by now: keys may come faster than the screen follows. */
    private Optional<Found> current(long themeId, Span passage) {
        return model.detailProperty().get().flatMap(detail -> detail.codings().stream()
                .filter(coding -> coding.themeId() == themeId && coding.applied())
                .map(Coding::spans)
                .flatMap(List::stream)
                .filter(span -> span.overlaps(passage))
                .findFirst()
                .map(span -> new Found(detail, span)));
    }

    private void decide(Found found, Callable<Step> decision) {
        model.decide(found.textId(), decision, after -> {});
    }

    private void inTurn(Runnable deed) {
        model.sequencer().run(deed);
    }
}
