package org.folkmoot.ui.review.state;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.folkmoot.model.Attribute;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Condition;
import org.folkmoot.model.Provenance;
import org.folkmoot.model.Query;
import org.folkmoot.model.Question;
import org.folkmoot.model.QuestionProgress;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Respondent;
import org.folkmoot.model.ResponseDetail;
import org.folkmoot.model.ResponseRow;
import org.folkmoot.model.Span;
import org.folkmoot.model.Step;
import org.folkmoot.model.Theme;
import org.folkmoot.service.Session;
import org.folkmoot.service.review.ParsedSearch;
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
    private final ReadOnlyObjectWrapper<List<Long>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> searchHint = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<ResponseDetail>> detail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Integer> countsVersion = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Integer> listVersion = new ReadOnlyObjectWrapper<>(0);
    private final ObjectProperty<Optional<Span>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final Lister lister;
    private final ResponseList list;
    private final QuestionCounts counts;
    private final Narrowing narrowing = new Narrowing(() -> relist(Optional.empty()));
    private final Covering covering = new Covering();
    private final Set<Long> opened = new HashSet<>();
    private Optional<Question> counted = Optional.empty();
    private String searched = "";
    /** Whether somebody types a search, so that the list is wanted before the response. */
    private boolean hasty;

    private Optional<ListMemory> memory = Optional.empty();
    private final ObservableList<Attribute> attributes = FXCollections.observableArrayList();

    public ReviewViewModel(Session session, Background background, Notices notices, NumberedThemes numbering) {
        this.session = session;
        this.background = background;
        this.notices = notices;
        this.numbering = numbering;
        this.lister = new Lister(session.listing(), background);
        this.list = lister.list();
        this.counts = new QuestionCounts(session, background, this::countsChanged);
        list.selectedProperty().addListener(change -> readCurrent());
    }

    /** Reads questions and codeframe, again after an import, and lists the responses. */
    public void load() {
        boolean first = !loaded.get();
        record Loaded(Opening opening, List<Attribute> attributes, Kept kept) {}
        Callable<Loaded> work = () -> new Loaded(
                Opening.read(session.review(), numbering),
                session.listing().attributes(),
                first ? Kept.read(memory) : Kept.NOTHING);
        reading(work, read -> {
            Opening opening = read.opening();
            attributes.setAll(read.attributes());
            codeframe.set(opening.codeframe());
            numbers.set(opening.numbers());
            recent.set(opening.recent());
            if (!questions.equals(opening.questions())) {
                questions.setAll(opening.questions());
            }
            if (first) {
                narrowing.reset(text().read(read.kept().query()));
            }
            long wanted = question.get()
                    .map(Question::id)
                    .or(() -> read.kept().question())
                    .orElse(-1L);
            question.set(questions.stream()
                    .filter(each -> each.id() == wanted)
                    .findFirst()
                    .or(() -> questions.stream().findFirst()));
            counted = Optional.empty();
            relist(read.kept().place());
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
            question.get().ifPresent(asked -> counts.count(asked.id(), codeframe.get()));
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

    /** How the user left the list the last time. */
    private record Kept(String query, Optional<Long> question, Optional<Long> place) {
        static final Kept NOTHING = new Kept("", Optional.empty(), Optional.empty());

        static Kept read(Optional<ListMemory> memory) {
            return memory.map(known -> new Kept(known.query(), known.question(), known.place()))
                    .orElse(NOTHING);
        }
    }

    /** From now on what the list is narrowed to is kept for the next time; what was kept is shown when it loads. */
    public void remember(ListMemory kept) {
        memory = Optional.of(kept);
        narrowing.queryProperty().addListener((property, was, is) -> {
            String line = text().write(is, false);
            if (line.equals(text().write(was, false))) {
                return;
            }
            background
                    .aside(() -> {
                        kept.keepQuery(line);
                        return line;
                    })
                    .start();
        });
    }

    /** Writes filters and reads them, as the codeframe is now. */
    public FilterText text() {
        return new FilterText(codeframe.get(), attributes);
    }

    /** What respondents can be told apart by. */
    public ObservableList<Attribute> attributes() {
        return attributes;
    }

    /** Lists another question's responses. */
    public void ask(Question wanted) {
        if (!question.get().equals(Optional.of(wanted))) {
            question.set(Optional.of(wanted));
            relist(Optional.empty());
        }
    }

    /** Goes to an answer to another question. */
    public void open(ResponseDetail.OtherResponse other) {
        narrowing.reset(ListQuery.ALL);
        question.set(Optional.of(other.question()));
        relist(Optional.of(other.textId()));
    }

    /** Lists some answers alone, whatever questions they answer and whatever the list was narrowed to. */
    public void goTo(List<Long> textIds) {
        textIds.stream()
                .findFirst()
                .ifPresent(textId -> reading(() -> session.review().detail(textId), read -> {
                    narrowing.reset(
                            textIds.size() == 1
                                    ? ListQuery.ALL
                                    : ListQuery.ALL
                                            .with(new Condition.Among(textIds))
                                            .withAllQuestions(true));
                    question.set(Optional.of(read.question()));
                    relist(Optional.of(textId));
                }));
    }

    /** Lists and counts the question's responses afresh after many of them changed, and stays at the one being read. */
    void relist() {
        counted = Optional.empty();
        relist(Optional.empty());
    }

    /** Lists the question's responses, and stays at the given text, or else at the one being read. */
    void relist(Optional<Long> textId) {
        Question asked = question.get().orElse(null);
        if (asked == null) {
            lister.clear();
            detail.set(Optional.empty());
            loaded.set(true);
            return;
        }
        if (!counted.equals(question.get())) {
            counted = question.get();
            counts.count(asked.id(), codeframe.get());
        }
        ListQuery wanted = narrowing.query();
        ParsedSearch parsed = session.review().search(wanted.search());
        searchHint.set(parsed.message());
        Optional<Query> search = parsed.query();
        Optional<Long> stay = textId.isPresent() ? textId : list.currentText();
        hasty = !wanted.search().equals(searched);
        searched = wanted.search();
        lister.list(wanted.filter(asked.id(), search), wanted.sort(), search, stay, this::begin, () -> {
            loaded.set(true);
            listVersion.set(listVersion.get() + 1);
            if (list.currentText().isPresent() || list.rows().isEmpty()) {
                readCurrent();
            }
        });
    }

    private void countsChanged() {
        countsVersion.set(countsVersion.get() + 1);
    }

    /** Goes to the next response that waits to be coded; says whether there is one. */
    void nextToDo(Consumer<Boolean> then) {
        lister.nextToDo(
                (textIds, found) -> reading(
                        () -> {
                            OptionalLong next = session.listing().firstToDo(textIds);
                            return next.isPresent() ? Optional.of(next.getAsLong()) : Optional.<Long>empty();
                        },
                        found),
                then);
    }

    /** Reads the selected response for the reader; while a search is typed, once its list is drawn. */
    private void readCurrent() {
        if (hasty) {
            sequencer.putOff(() -> {
                hasty = false;
                readCurrent();
            });
            background.afterwards(sequencer::settle);
            return;
        }
        Optional<Long> current = list.currentText();
        selection.set(Optional.empty());
        if (current.isEmpty()) {
            if (list.rows().isEmpty()) {
                detail.set(Optional.empty());
            }
            return;
        }
        long textId = current.get();
        Optional<ResponseRow> row = list.byText(textId);
        if (row.isPresent()
                && detail.get().filter(shown -> shown.row().equals(row.get())).isPresent()) {
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
        return list.currentText().equals(Optional.of(textId));
    }

    /** Does something to the file, then reads the one answer again that it was about. */
    void decide(long textId, Callable<Step> decision, Consumer<ResponseDetail> then) {
        record Decided(Step step, ResponseDetail detail) {}
        writing(() -> new Decided(decision.call(), session.review().detail(textId)), decided -> {
            saved.set(Optional.of(decided.step().at()));
            changed(decided.detail());
            then.accept(decided.detail());
        });
    }

    /** Takes in the new state of one answer: its row, the counts, and the reader if it shows it. */
    void changed(ResponseDetail fresh) {
        ResponseRow after = fresh.row();
        Optional<ResponseRow> before = list.byText(after.textId())
                .or(() -> detail.get().map(ResponseDetail::row).filter(row -> row.textId() == after.textId()));
        if (before.isPresent()) {
            counts.changed(before.get(), after);
        } else {
            question.get().ifPresent(asked -> counts.count(asked.id(), codeframe.get()));
        }
        list.replace(after);
        if (isCurrent(after.textId())) {
            selection.set(Optional.empty());
            detail.set(Optional.of(fresh));
        }
        countsVersion.set(countsVersion.get() + 1);
    }

    /** Takes in that the machine suggests something else for the response being read. */
    void suggest(ResponseDetail fresh) {
        list.replace(fresh.row());
        detail.set(Optional.of(fresh));
    }

    public <T> void writing(Callable<T> work, Consumer<T> then) {
        begin(background.write(work), then);
    }

    /** The same, where the caller has a place to say why it was refused. */
    public <T> void writing(Callable<T> work, Consumer<T> then, Consumer<String> refused) {
        sequencer.began();
        background
                .write(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> refused.accept(refusal.getMessage()))
                .andFinally(sequencer::ended)
                .start();
    }

    private <T> void reading(Callable<T> work, Consumer<T> then) {
        begin(background.read(work), then);
    }

    private <T> void begin(Work<T> work, Consumer<T> then) {
        sequencer.began();
        work.onSuccess(then)
                .onError(CancelledException.class, broken -> {})
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .andFinally(sequencer::ended)
                .start();
    }

    /** Gives one of the keys 1 to 9 to a theme. */
    public void number(int number, Theme theme) {
        renumber(frame -> numbering.assign(frame, number, theme));
    }

    /** Takes a theme's key from it. */
    public void unnumber(Theme theme) {
        renumber(frame -> numbering.clear(frame, theme));
    }

    private void renumber(Consumer<Codeframe> change) {
        Codeframe frame = codeframe.get();
        reading(
                () -> {
                    change.accept(frame);
                    return numbering.of(frame);
                },
                numbers::set);
    }

    /** Takes in a codeframe that was changed; answers and counts stay as they are. */
    void takeIn(Codeframe changed) {
        counts.under(changed);
        codeframe.set(changed);
        renumber(frame -> {});
    }

    /** Reads where an answer's submission came from. */
    public void source(long textId, Consumer<Provenance> then) {
        aside(() -> session.funnel().ofText(textId).source(), then);
    }

    /** Reads all that is known of an answer's respondent. */
    public void respondent(long textId, Consumer<Respondent> then) {
        aside(() -> session.review().respondent(textId), then);
    }

    /** Reads something about an answer beside the keys, which need not wait for it. */
    public <T> void aside(Callable<T> work, Consumer<T> then) {
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

    public Session session() {
        return session;
    }

    Sequencer sequencer() {
        return sequencer;
    }

    void savedAt(Instant at) {
        saved.set(Optional.of(at));
    }

    /** What the list shows beside its lines. */
    public Extras extras() {
        return lister.extras();
    }

    /** What else reads the file for this screen. */
    public Background background() {
        return background;
    }

    public Notices notices() {
        return notices;
    }

    /** Whether nothing is under way and no key waits. */
    public boolean idle() {
        return sequencer.idle() && !sequencer.unsettled() && !lister.busy() && !counts.busy();
    }

    /** Whether what was asked for is in sight, though the rest of the list and the counts may still be coming. */
    public boolean inSight() {
        return sequencer.idle() && !list.pages().reading();
    }

    /** Breaks off what is being read for nobody, before the file closes. */
    public void close() {
        Optional<Long> asked = question.get().map(Question::id);
        Optional<Long> place = list.currentText();
        if (memory.isPresent() && asked.isPresent() && place.isPresent()) {
            ListMemory kept = memory.get();
            background
                    .write(() -> {
                        kept.keepPlace(asked.get(), place.get());
                        return kept;
                    })
                    .start();
        }
        lister.close();
        counts.close();
    }

    public ResponseList list() {
        return list;
    }

    /** What the list is narrowed to: a state of the work, a theme, a search. */
    public Narrowing narrowing() {
        return narrowing;
    }

    /** How many responses the question has, whatever the list is narrowed to; empty while they are being counted. */
    public Optional<Long> responses() {
        return counts.responses();
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

    /** Theme ids that the file's log had last when it was opened, the last one first. */
    ReadOnlyObjectProperty<List<Long>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /** What is odd about the search as typed; empty for nothing. */
    public ReadOnlyObjectProperty<String> searchHintProperty() {
        return searchHint.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ResponseDetail>> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<QuestionProgress> progressProperty() {
        return counts.progressProperty();
    }

    /** When the last change became durable. */
    public ReadOnlyObjectProperty<Optional<Instant>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** False until the first list is there. */
    public ReadOnlyObjectProperty<Boolean> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Changes whenever other responses are listed. */
    public ReadOnlyObjectProperty<Integer> listVersionProperty() {
        return listVersion.getReadOnlyProperty();
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
