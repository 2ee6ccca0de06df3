package org.folkmoot.ui.review.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Coding;
import org.folkmoot.model.Flag;
import org.folkmoot.model.Question;
import org.folkmoot.model.ResponseDetail;
import org.folkmoot.model.Span;
import org.folkmoot.model.Step;
import org.folkmoot.model.SubmissionStatus;
import org.folkmoot.model.Suggestion;
import org.folkmoot.model.Theme;
import org.folkmoot.model.UndoResult;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.service.review.CodingService;
import org.folkmoot.service.review.CodingService.Accepted;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/**
 * What the coder does on the Review screen, one method a deed. Each waits its turn, so that keys pressed faster than
 * the disk answers still mean what the coder saw.
 */
public final class ReviewCommands {
    private final ReviewViewModel model;
    private final Notices notices;
    private final Messages messages;
    private final StanceOffer stances;
    private final RecentThemes recent = new RecentThemes();
    private final ThemeChoice choice = new ThemeChoice();
    private final EvidenceCommands evidence;
    private final BulkCommands bulk;
    private BiConsumer<Theme, Runnable> askFirst = (theme, accept) -> accept.run();

    public ReviewCommands(ReviewViewModel model, Notices notices, Messages messages) {
        this.model = model;
        this.notices = notices;
        this.messages = messages;
        this.bulk = new BulkCommands(model, messages, this::undo);
        this.evidence = new EvidenceCommands(model, choice, messages);
        this.stances = new StanceOffer(model);
        model.recentProperty().addListener((property, was, is) -> recent.load(is));
    }

    /** The theme whose stance can be said now. */
    public StanceOffer stances() {
        return stances;
    }

    /** The themes coded last. */
    public RecentThemes recent() {
        return recent;
    }

    /** What is done to all the lines chosen together. */
    public BulkCommands bulk() {
        return bulk;
    }

    /** What is done to passages that are evidence already. */
    public EvidenceCommands evidence() {
        return evidence;
    }

    /** Whether the next theme chosen answers a question instead. */
    public ThemeChoice choice() {
        return choice;
    }

    public void select(int index) {
        inTurn(() -> model.list().select(index));
    }

    public void next() {
        inTurn(() -> model.list().move(1));
    }

    /** Moves, and chooses the lines on the way together with where it began. */
    public void extend(int by) {
        inTurn(() -> {
            int from = model.list().selectedProperty().get();
            model.list().move(by);
            model.list().marks().extend(from, model.list().selectedProperty().get());
        });
    }

    /** Chooses all lines from where choosing began to this one. */
    public void extendTo(int index) {
        inTurn(() -> {
            int from = model.list().selectedProperty().get();
            model.list().select(index);
            model.list().marks().extend(from, index);
        });
    }

    /** Chooses one line more, or lets go of it. */
    public void mark(int index) {
        inTurn(() -> {
            Marks marks = model.list().marks();
            int current = model.list().selectedProperty().get();
            if (marks.none() && current >= 0 && current != index) {
                marks.toggle(current);
            }
            marks.toggle(index);
        });
    }

    /** Chooses all that is listed. */
    public void markAll() {
        inTurn(() -> model.list().marks().all());
    }

    public void previous() {
        inTurn(() -> model.list().move(-1));
    }

    /** Toggles the theme of a number key, if that number is given. */
    public void toggle(int number) {
        inTurn(() -> Optional.ofNullable(model.numbersProperty().get().get(number))
                .ifPresent(theme -> toggleNow(theme, model.selectionProperty().get())));
    }

    /** Codes the selected words to a theme; with nothing selected, takes the theme on or off the whole answer. */
    public void toggle(Theme theme) {
        inTurn(() -> toggleNow(theme, model.selectionProperty().get()));
    }

    /** Does the same with words that were selected earlier. */
    public void toggle(Theme theme, Optional<Span> selected) {
        inTurn(() -> toggleNow(theme, selected));
    }

    /** Takes a theme off the response. */
    public void remove(Theme theme) {
        inTurn(() -> withDetail(detail -> decide(detail, () -> coding().remove(id(detail), theme.id()))));
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
            Optional<Coding> coding = coding(detail, theme);
            if (selected.isPresent()) {
                List<Span> spans = new ArrayList<>(coding.map(Coding::spans).orElse(List.of()));
                spans.add(selected.get());
                apply(
                        detail,
                        theme,
                        Span.union(spans),
                        coding.map(Coding::stance).orElse(""));
            } else if (coding.isPresent()) {
                decide(detail, () -> coding().remove(id(detail), theme.id()));
            } else {
                apply(detail, theme, List.of(), "");
            }
        });
    }

    /** Says for or against what the theme is about. */
    public void stance(Theme theme, String stance) {
        inTurn(() -> stanceNow(theme, stance));
    }

    private void stanceNow(Theme theme, String stance) {
        withDetail(detail -> coding(detail, theme)
                .filter(coding -> !coding.stance().equals(stance))
                .ifPresent(coding -> apply(detail, theme, coding.spans(), stance)));
    }

    private void apply(ResponseDetail detail, Theme theme, List<Span> spans, String stance) {
        recent.used(theme.id());
        model.decide(
                id(detail),
                () -> coding().apply(id(detail), theme.id(), spans, stance),
                after -> stances.offer(id(after), theme.id()));
    }

    /** Says the stance, by its number from 0, on the theme just coded; less than 0 for none. */
    public void stance(int number) {
        inTurn(() -> stances.offerProperty().get().ifPresent(offer -> {
            List<String> all = offer.theme().spec().stances();
            if (number < all.size()) {
                stanceNow(offer.theme(), number < 0 ? "" : all.get(number));
            }
        }));
    }

    /** Offers the stances of the next coded theme that has some. */
    public void offerStance() {
        if (!stances.next()) {
            notices.toast(messages.text("stance.nothing"));
        }
    }

    /** Accepts the best open suggestion. */
    public void acceptTop() {
        inTurn(() -> withTop((detail, suggestion) -> accept(detail, suggestion)));
    }

    public void rejectTop() {
        inTurn(() -> withTop((detail, suggestion) -> reject(detail, suggestion)));
    }

    public void accept(Suggestion suggestion) {
        inTurn(() -> withDetail(detail -> accept(detail, suggestion)));
    }

    public void reject(Suggestion suggestion) {
        inTurn(() -> withDetail(detail -> reject(detail, suggestion)));
    }

    private void accept(ResponseDetail detail, Suggestion suggestion) {
        recent.used(suggestion.themeId());
        model.decide(
                id(detail),
                () -> coding().accept(id(detail), suggestion.themeId()),
                after -> stances.offer(id(after), suggestion.themeId()));
    }

    private void reject(ResponseDetail detail, Suggestion suggestion) {
        decide(detail, () -> coding().reject(id(detail), suggestion.themeId()));
    }

    /** Accepts every open suggestion of the best suggestion's theme, on this question. */
    public void acceptAllOfTop() {
        inTurn(() -> withTop((detail, suggestion) ->
                model.codeframeProperty().get().byId(suggestion.themeId()).ifPresent(this::askToAcceptAll)));
    }

    /** Accepts every open suggestion of a theme, and of those below it, on this question, as one deed. */
    public void acceptAll(Theme theme) {
        inTurn(() -> askToAcceptAll(theme));
    }

    /** @param ask asked, with a theme and what accepts all of its suggestions, whether that should be done */
    public void askBeforeAcceptingAll(BiConsumer<Theme, Runnable> ask) {
        askFirst = ask;
    }

    private void askToAcceptAll(Theme theme) {
        askFirst.accept(theme, () -> inTurn(() -> acceptAllNow(theme)));
    }

    private void acceptAllNow(Theme theme) {
        Optional<String> question = model.questionProperty().get().map(Question::code);
        model.writing(() -> coding().acceptAll(theme.code(), 0, question), accepted -> acceptedAll(theme, accepted));
    }

    private void acceptedAll(Theme theme, Accepted accepted) {
        model.savedAt(accepted.step().at());
        model.relist();
        notices.toast(
                messages.text("review.accepted-all", accepted.count(), theme.name()),
                messages.text("action.undo"),
                this::undo);
    }

    /**
     * Makes a theme and codes the response being read to it, each a step of its own, so that one undo leaves the theme.
     *
     * @param words the words that were selected: evidence, and the theme's first example
     * @param then called when the theme is there
     * @param refused told why not
     */
    public void make(
            String name, Optional<Theme> parent, Optional<Span> words, Runnable then, Consumer<String> refused) {
        inTurn(() -> {
            Optional<ResponseDetail> detail = model.detailProperty().get();
            String example = words.flatMap(span -> detail.map(shown -> span.of(shown.text())))
                    .orElse("");
            NewTheme wanted = new NewTheme(name, "", parent.map(Theme::id), example);
            model.writing(
                    () -> new Made(
                            model.session().codeframe().add(wanted).theme(),
                            model.session().review().codeframe()),
                    made -> {
                        model.takeIn(made.codeframe());
                        detail.ifPresent(shown ->
                                apply(shown, made.theme(), words.stream().toList(), ""));
                        then.run();
                        notices.toast(
                                messages.text("themes.new.made", made.theme().label()),
                                messages.text("action.undo"),
                                this::undo);
                    },
                    refused);
        });
    }

    private record Made(Theme theme, Codeframe codeframe) {}

    /** Tells the coder something in passing. */
    public void say(String text) {
        notices.toast(text);
    }

    /** Marks the response as done and goes to the next that is not. */
    public void doneAndNext() {
        inTurn(() -> {
            if (bulk.active()) {
                bulk.done();
            } else {
                doneAndNextNow();
            }
        });
    }

    private void doneAndNextNow() {
        withDetail(detail -> {
            if (detail.row().done() || !ThemeCounts.counts(detail.row())) {
                goOn();
            } else {
                model.decide(id(detail), () -> coding().done(id(detail)), after -> goOn());
            }
        });
    }

    private void goOn() {
        model.nextToDo(found -> {
            if (!found) {
                notices.toast(messages.text("review.all-done"));
            }
        });
    }

    public void reopen() {
        inTurn(() -> withDetail(detail -> {
            if (detail.row().done()) {
                decide(detail, () -> coding().reopen(id(detail)));
            }
        }));
    }

    /** Keeps a memo on the answer that it was written for, whatever is being read by now. */
    public void memo(long textId, String memo) {
        inTurn(() -> model.decide(textId, () -> coding().memo(textId, memo), after -> {}));
    }

    public void flag(Flag flag) {
        inTurn(() -> {
            if (bulk.active()) {
                bulk.flag(flag, true);
                return;
            }
            withDetail(detail -> decide(detail, () -> coding().flag(
                            id(detail), flag, !detail.row().flags().contains(flag))));
        });
    }

    /** Sets the submissions of all that is chosen aside, or else of one answer, whatever is being read by now. */
    public void setAside(long textId, SubmissionStatus status, String reason) {
        inTurn(() -> {
            if (bulk.active()) {
                bulk.setAside(status, reason);
            } else {
                setOneAside(textId, status, reason);
            }
        });
    }

    private void setOneAside(long textId, SubmissionStatus status, String reason) {
        model.writing(
                () -> {
                    long submission = model.session().funnel().ofText(textId).id();
                    return model.session().funnel().setAside(List.of(submission), status, reason);
                },
                step -> {
                    model.savedAt(step.at());
                    model.relist();
                    notices.toast(messages.text("review.set-aside"), messages.text("action.undo"), this::undo);
                });
    }

    public void undo() {
        inTurn(() -> model.writing(() -> model.session().history().undo(), result -> reversed(result, true)));
    }

    public void redo() {
        inTurn(() -> model.writing(() -> model.session().history().redo(), result -> reversed(result, false)));
    }

    private void reversed(Optional<UndoResult> result, boolean undo) {
        result.ifPresentOrElse(
                done -> reversed(done, undo),
                () -> notices.toast(messages.text(undo ? "review.undo.nothing" : "review.redo.nothing")));
    }

    /** Says what an undo or redo did, wherever it was asked for, and shows it. */
    public void reversed(UndoResult done, boolean undo) {
        String what = done.steps() > 1
                ? messages.text("review.undo.steps", done.steps())
                : messages.text("step." + done.what().word(), done.detail()).strip();
        notices.toast(
                done.kept() > 0
                        ? messages.text(undo ? "review.undo.kept" : "review.redo.kept", what, done.kept())
                        : messages.text(undo ? "review.undo.done" : "review.redo.done", what));
        model.savedAt(done.at());
        follow(done);
    }

    /** A single answer is read again and shown; many are listed again, with the themes if those changed. */
    private void follow(UndoResult undone) {
        List<Long> texts = undone.textIds();
        if (undone.codeframe()) {
            model.codeframeChanged(true);
        } else if (texts.size() == 1 && model.list().contains(texts.get(0))) {
            long textId = texts.get(0);
            model.writing(() -> model.session().review().detail(textId), fresh -> {
                model.changed(fresh);
                model.list().selectText(textId);
            });
        } else {
            model.relist();
        }
    }

    private void decide(ResponseDetail detail, Callable<Step> decision) {
        model.decide(id(detail), decision, after -> {});
    }

    private void inTurn(Runnable deed) {
        model.sequencer().run(deed);
    }

    private void withDetail(Consumer<ResponseDetail> deed) {
        model.detailProperty().get().ifPresent(deed);
    }

    private void withTop(BiConsumer<ResponseDetail, Suggestion> deed) {
        withDetail(detail -> detail.suggestions().stream().findFirst().ifPresent(top -> deed.accept(detail, top)));
    }

    private CodingService coding() {
        return model.session().coding();
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
