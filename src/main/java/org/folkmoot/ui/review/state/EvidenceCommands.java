package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.review.CodingService;
import org.folkmoot.service.review.EvidenceService;
import org.folkmoot.ui.common.Messages;

/** Changes passages that are evidence already, and the memos of themes. */
public final class EvidenceCommands {
    private final EvidenceService evidence;
    private final CodingService coding;
    private final ReadingModel reading;
    private final DecisionsModel decisions;
    private final ThemeChoice choice;
    private final Messages messages;

    public EvidenceCommands(
            EvidenceService evidence,
            CodingService coding,
            ReadingModel reading,
            DecisionsModel decisions,
            ThemeChoice choice,
            Messages messages) {
        this.evidence = evidence;
        this.coding = coding;
        this.reading = reading;
        this.decisions = decisions;
        this.choice = choice;
        this.messages = messages;
    }

    /**
     * Asks for a theme and moves a passage to it.
     *
     * @param passage empty for the theme with all its passages
     */
    public void recode(Theme from, Optional<Span> passage) {
        reading.detailProperty().get().ifPresent(detail -> {
            long textId = detail.row().textId();
            choice.ask(
                    messages.text(passage.isPresent() ? "reader.recode.passage" : "reader.recode.theme", from.name()),
                    to -> recode(textId, from, to, passage));
        });
    }

    private void recode(long textId, Theme from, Theme to, Optional<Span> passage) {
        if (from.id() != to.id()) {
            decide(textId, () -> evidence.recode(textId, from.id(), to.id(), passage));
        }
    }

    /** Asks which other theme a suggestion's passages are evidence for, and codes them to it. */
    public void acceptAs(Theme suggested, List<Span> spans) {
        reading.detailProperty().get().ifPresent(detail -> {
            long textId = detail.row().textId();
            choice.ask(
                    messages.text("reader.recode.suggested", suggested.name()),
                    to -> decide(textId, () -> coding.apply(textId, to.id(), spans, "")));
        });
    }

    /** Replaces a passage with the selected words. */
    public void replace(long themeId, Span passage) {
        Optional<Span> selected = reading.selectionProperty().get();
        selected.ifPresent(words -> revise(themeId, passage, (detail, was) -> Optional.of(words)));
    }

    /** Removes a passage; the theme stays applied. */
    public void remove(long themeId, Span passage) {
        decisions.run(() -> current(themeId, passage).ifPresent(found -> revise(themeId, found, List.of())));
    }

    /** Moves the end of a passage by a word. */
    public void moveEnd(long themeId, Span passage, boolean longer) {
        revise(themeId, passage, (detail, was) -> new PassageEnds(detail.text()).end(was, longer));
    }

    /** Moves the start of a passage by a word. */
    public void moveStart(long themeId, Span passage, boolean longer) {
        revise(themeId, passage, (detail, was) -> new PassageEnds(detail.text()).start(was, longer));
    }

    /** Saves a theme's memo on the response that it was written for, whichever response is being read by now. */
    public void memo(long textId, long themeId, String memo) {
        decisions.run(() -> decide(textId, () -> coding.memo(textId, themeId, memo)));
    }

    private void revise(long themeId, Span passage, BiFunction<ResponseDetail, Span, Optional<Span>> change) {
        decisions.run(() -> current(themeId, passage).ifPresent(found -> change.apply(found.detail(), found.span())
                .ifPresent(revised -> revise(themeId, found, List.of(revised)))));
    }

    private void revise(long themeId, Found found, List<Span> revised) {
        long textId = found.detail().row().textId();
        decide(textId, () -> evidence.revise(textId, themeId, found.span(), revised));
    }

    private record Found(ResponseDetail detail, Span span) {}

    /** The passage as it is by now: keys may come faster than the screen follows. */
    private Optional<Found> current(long themeId, Span passage) {
        return reading.detailProperty().get().flatMap(detail -> detail.codings().stream()
                .filter(coded -> coded.themeId() == themeId && coded.applied())
                .map(Coding::spans)
                .flatMap(List::stream)
                .filter(span -> span.overlaps(passage))
                .findFirst()
                .map(span -> new Found(detail, span)));
    }

    private void decide(long textId, Callable<Step> decision) {
        decisions.decide(textId, decision, after -> {});
    }
}
