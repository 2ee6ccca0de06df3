package org.folkmoot.ui.review;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.folkmoot.model.AnswerDetail;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.model.Batch;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Provenance;
import org.folkmoot.model.Question;
import org.folkmoot.model.QuestionProgress;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Respondent;
import org.folkmoot.model.Span;
import org.folkmoot.model.Theme;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.Work;

/**
 * What the Review screen shows: one question's responses, the one being read, the counts. After a decision only the
 * answer it was about is read again. Used on the interface thread alone; the disk is touched in the background.
 */
public final class ReviewViewModel {
    private static final Codeframe NO_THEMES = new Codeframe(List.of());

    private final Session session;
    private final Background background;
    private final Notices notices;
    private final NumberedThemes numbering;
    private final Sequencer sequencer = new Sequencer();

    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Codeframe> codeframe = new ReadOnlyObjectWrapper<>(NO_THEMES);
    private final ReadOnlyObjectWrapper<Map<Integer, Theme>> numbers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<String> searchHint = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<AnswerDetail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<QuestionProgress> progress =
            new ReadOnlyObjectWrapper<>(new QuestionProgress(0, 0));
    private final ReadOnlyObjectWrapper<Optional<Instant>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Integer> countsVersion = new ReadOnlyObjectWrapper<>(0);
    private final ObjectProperty<Optional<Span>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ResponseList list = new ResponseList();
    private final Covering covering = new Covering();
    private final Narrowing narrowing =
            new Narrowing(() -> relist(list.current().map(AnswerRow::textId)));
    private final Set<Long> opened = new HashSet<>();
    private ThemeCounts counts = new ThemeCounts(NO_THEMES, Map.of());
    private int responses;

    public ReviewViewModel(Session session, Background background, Notices notices, NumberedThemes numbering) {
        this.session = session;
        this.background = background;
        this.notices = notices;
        this.numbering = numbering;
        list.selectedProperty().addListener(change -> readCurrent());
    }

    /** Reads questions and codeframe, again after an import, and lists the responses. */
    public void load() {
        reading(() -> Opening.read(session.review(), numbering), opening -> {
            codeframe.set(opening.codeframe());
            numbers.set(opening.numbers());
            questions.setAll(opening.questions());
            long wanted = question.get().map(Question::id).orElse(-1L);
            question.set(questions.stream()
                    .filter(each -> each.id() == wanted)
                    .findFirst()
                    .or(() -> questions.stream().findFirst()));
            relist(list.current().map(AnswerRow::textId));
        });
    }

    /**
     * Takes in that the codeframe was changed elsewhere.
     *
     * @param codings whether codings went from theme to theme, so that the list is out of date, too
     */
    public void codeframeChanged(boolean codings) {
        if (codings) {
            load();
            return;
        }
        reading(() -> Opening.read(session.review(), numbering), opening -> {
            codeframe.set(opening.codeframe());
            numbers.set(opening.numbers());
            Question asked = question.get().orElse(null);
            if (asked != null) {
                recount(asked);
            }
        });
    }

    /** Counts the themes of a question again; the list stays. */
    private void recount(Question asked) {
        reading(() -> session.review().themeCounts(asked.id()), fresh -> {
            if (question.get().equals(Optional.of(asked))) {
                counts = new ThemeCounts(codeframe.get(), fresh);
                countsVersion.set(countsVersion.get() + 1);
            }
        });
    }

    /** Gives the number of a theme whose code has changed to its new code. */
    public void renamed(String before, String now) {
        background
                .read(() -> {
                    numbering.renamed(before, now);
                    return now;
                })
                .start();
    }

    /** Lists another question's responses. */
    public void ask(Question wanted) {
        if (!question.get().equals(Optional.of(wanted))) {
            question.set(Optional.of(wanted));
            relist(Optional.empty());
        }
    }

    /** Goes to an answer to another question. */
    public void open(AnswerDetail.OtherAnswer other) {
        narrowing.reset();
        question.set(Optional.of(other.question()));
        relist(Optional.of(other.textId()));
    }

    /** Goes to the first of some answers, whatever question it answers and whatever the list was narrowed to. */
    public void goTo(List<Long> textIds) {
        textIds.stream()
                .findFirst()
                .ifPresent(textId -> reading(() -> session.review().detail(textId), read -> {
                    narrowing.reset();
                    question.set(Optional.of(read.question()));
                    relist(Optional.of(textId));
                }));
    }

    /** Lists the question's responses afresh, and stays at the given text if it is among them. */
    void relist(Optional<Long> textId) {
        Question asked = question.get().orElse(null);
        if (asked == null) {
            list.show(List.of(), Optional.empty());
            detail.set(Optional.empty());
            loaded.set(true);
            return;
        }
        ListQuery wanted = narrowing.query();
        reading(() -> Listing.read(session.review(), asked, wanted), listing -> {
            if (!wanted.equals(narrowing.query()) || !question.get().equals(Optional.of(asked))) {
                return;
            }
            counts = new ThemeCounts(codeframe.get(), listing.counts());
            progress.set(listing.progress());
            searchHint.set(listing.hint());
            responses = listing.responses();
            list.show(listing.rows(), textId);
            loaded.set(true);
            countsVersion.set(countsVersion.get() + 1);
            readCurrent();
        });
    }

    /** Reads the selected response for the reader. */
    private void readCurrent() {
        Optional<AnswerRow> row = list.current();
        selection.set(Optional.empty());
        if (row.isEmpty()) {
            detail.set(Optional.empty());
            return;
        }
        long textId = row.get().textId();
        if (detail.get().filter(shown -> shown.row().equals(row.get())).isPresent()) {
            return;
        }
        reading(() -> session.review().detail(textId), read -> {
            if (isCurrent(textId)) {
                detail.set(Optional.of(read));
            }
        });
    }

    /** Records that the coder has the current response in front of them; once, and not while another is coming. */
    public void markOpened() {
        detail.get()
                .map(shown -> shown.row().textId())
                .filter(this::isCurrent)
                .filter(opened::add)
                .ifPresent(textId -> background
                        .write(() -> {
                            session.review().opened(textId);
                            return textId;
                        })
                        .onError(Refusal.class, refusal -> {
                            opened.remove(textId);
                            notices.banner(refusal.getMessage());
                        })
                        .start());
    }

    private boolean isCurrent(long textId) {
        return list.current().filter(row -> row.textId() == textId).isPresent();
    }

    /** Does something to the file, then reads the one answer again that it was about. */
    void decide(long textId, Callable<Batch> decision, Consumer<AnswerDetail> then) {
        record Decided(Batch batch, AnswerDetail detail) {}
        writing(() -> new Decided(decision.call(), session.review().detail(textId)), decided -> {
            saved.set(Optional.of(decided.batch().at()));
            changed(decided.detail());
            then.accept(decided.detail());
        });
    }

    /** Takes in the new state of one answer: its row, the counts, and the reader if it shows it. */
    void changed(AnswerDetail fresh) {
        AnswerRow after = fresh.row();
        list.byText(after.textId()).ifPresent(before -> {
            counts.changed(before, after);
            if (ThemeCounts.counts(after) && before.done() != after.done()) {
                QuestionProgress was = progress.get();
                progress.set(new QuestionProgress(was.answering(), was.done() + (after.done() ? 1 : -1)));
            }
            list.replace(after);
        });
        if (isCurrent(after.textId())) {
            selection.set(Optional.empty());
            detail.set(Optional.of(fresh));
        }
        countsVersion.set(countsVersion.get() + 1);
    }

    <T> void writing(Callable<T> work, Consumer<T> then) {
        begin(background.write(work), then);
    }

    private <T> void reading(Callable<T> work, Consumer<T> then) {
        begin(background.read(work), then);
    }

    private <T> void begin(Work<T> work, Consumer<T> then) {
        sequencer.began();
        work.onSuccess(then)
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .andFinally(sequencer::ended)
                .start();
    }

    /** Gives one of the keys 1 to 9 to a theme. */
    public void number(int number, Theme theme) {
        Codeframe frame = codeframe.get();
        reading(
                () -> {
                    numbering.assign(frame, number, theme);
                    return numbering.of(frame);
                },
                numbers::set);
    }

    /** Reads where an answer's submission came from. */
    void source(long textId, Consumer<Provenance> then) {
        aside(() -> session.funnel().ofText(textId).source(), then);
    }

    /** Reads all that is known of an answer's respondent. */
    void respondent(long textId, Consumer<Respondent> then) {
        aside(() -> session.review().respondent(textId), then);
    }

    /** Reads something about an answer beside the keys, which need not wait for it. */
    <T> void aside(Callable<T> work, Consumer<T> then) {
        background
                .read(work)
                .onSuccess(then)
                .onError(Refusal.class, gone -> {
                    // The answer went while it was being read; the list says so.
                })
                .start();
    }

    /** Which responses are covered until they are asked for. */
    public Covering covering() {
        return covering;
    }

    Session session() {
        return session;
    }

    Sequencer sequencer() {
        return sequencer;
    }

    void savedAt(Instant at) {
        saved.set(Optional.of(at));
    }

    /** Whether nothing is under way and no key waits. */
    public boolean idle() {
        return sequencer.idle();
    }

    public ResponseList list() {
        return list;
    }

    /** What the list is narrowed to: a state of the work, a theme, a search. */
    public Narrowing narrowing() {
        return narrowing;
    }

    /** How many responses the question has, whatever the list is narrowed to. */
    public int responses() {
        return responses;
    }

    /** Answers of the question that have a theme or one below it. */
    public long count(Theme theme) {
        return counts.of(theme.id());
    }

    public ObservableList<Question> questions() {
        return questions;
    }

    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Codeframe> codeframeProperty() {
        return codeframe.getReadOnlyProperty();
    }

    /** Themes by the number key that toggles them. */
    public ReadOnlyObjectProperty<Map<Integer, Theme>> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /** What is odd about the search as typed; empty for nothing. */
    public ReadOnlyObjectProperty<String> searchHintProperty() {
        return searchHint.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<AnswerDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<QuestionProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** When the last change became durable. */
    public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** False until the first list is there. */
    public ReadOnlyObjectProperty<Boolean> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Changes whenever counts, themes applied or done marks may have. */
    public ReadOnlyObjectProperty<Integer> countsVersionProperty() {
        return countsVersion.getReadOnlyProperty();
    }

    /** The words selected in the reader: evidence for the theme that comes next. */
    public ObjectProperty<Optional<Span>> selectionProperty() {
        return selection;
    }
}
