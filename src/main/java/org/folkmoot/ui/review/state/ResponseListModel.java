package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.service.review.ReviewService;
import org.folkmoot.ui.common.Background;

/** The question being coded and the list of responses to it. Used on the UI thread only. */
public final class ResponseListModel {
    private final ReviewService review;
    private final ActionQueue queue;
    private final ThemesModel themes;
    private final ListLoader loader;
    private final NextToDo nextToDo;
    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ObservableList<Attribute> attributes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    ResponseListModel(
            ReviewService review,
            ListingService listing,
            Background background,
            ActionQueue queue,
            ThemesModel themes) {
        this.review = review;
        this.queue = queue;
        this.themes = themes;
        this.loader = new ListLoader(review, listing, background, queue, question::get, this::listed);
        this.nextToDo = new NextToDo(listing, loader.list(), queue);
    }

    private void listed() {
        loaded.set(true);
        version.set(version.get() + 1);
    }

    /** Shows the questions and attributes that the file has now. */
    void open(List<Question> known, List<Attribute> described) {
        attributes.setAll(described);
        if (!questions.equals(known)) {
            questions.setAll(known);
        }
    }

    /**
     * Lists and counts the responses to a question, or to the first one if it is unknown.
     *
     * @param stay text to select; empty for the selected one
     */
    void load(Optional<Long> wanted, Optional<Long> stay) {
        question.set(questions.stream()
                .filter(each -> wanted.equals(Optional.of(each.id())))
                .findFirst()
                .or(() -> questions.stream().findFirst()));
        count();
        loader.load(stay);
    }

    /** Lists and counts again after many responses changed, and keeps the selected one selected. */
    void relist() {
        count();
        loader.load(Optional.empty());
    }

    /** Counts the question's responses and themes again. */
    void count() {
        question.get().ifPresent(asked -> themes.count(asked.id()));
    }

    /** Lists another question's responses. */
    public void ask(Question wanted) {
        if (!question.get().equals(Optional.of(wanted))) {
            show(wanted, Optional.empty());
        }
    }

    /** Goes to a response to another question. */
    public void open(ResponseDetail.OtherResponse other) {
        loader.narrowing().reset(ListQuery.ALL);
        show(other.question(), Optional.of(other.textId()));
    }

    /** Lists only these responses, whichever questions they belong to and whatever was filtered before. */
    public void goTo(List<Long> textIds) {
        textIds.stream()
                .findFirst()
                .ifPresent(first -> queue.read(() -> review.detail(first), read -> {
                    loader.narrowing()
                            .reset(
                                    textIds.size() == 1
                                            ? ListQuery.ALL
                                            : ListQuery.ALL
                                                    .with(new Condition.Among(textIds))
                                                    .withAllQuestions(true));
                    show(read.question(), Optional.of(first));
                }));
    }

    /** Selects a response; lists its question if it is not in the list, so that the order stays where possible. */
    public void select(long textId) {
        if (!list().selectText(textId)) {
            goTo(List.of(textId));
        }
    }

    private void show(Question wanted, Optional<Long> stay) {
        boolean other = !question.get().equals(Optional.of(wanted));
        question.set(Optional.of(wanted));
        if (other) {
            count();
        }
        loader.load(stay);
    }

    /** Selects the next response to code and reports whether there is one. */
    void nextToDo(Consumer<Boolean> then) {
        nextToDo.select(then);
    }

    /** Writes and reads filters for the current codeframe. */
    public FilterText text() {
        return new FilterText(themes.codeframeProperty().get(), attributes);
    }

    /** Cancels the load under way. */
    void close() {
        loader.cancel();
    }

    boolean busy() {
        return loader.busy();
    }

    boolean searchPending() {
        return loader.searchPending();
    }

    void searchDrawn() {
        loader.searchDrawn();
    }

    /** The rows, the selected one and the marked ones. */
    public ResponseList list() {
        return loader.list();
    }

    /** The filter, search and order of the list. */
    public Narrowing narrowing() {
        return loader.narrowing();
    }

    /** What the list shows beside its rows. */
    public Extras extras() {
        return loader.extras();
    }

    public ObservableList<Question> questions() {
        return questions;
    }

    /** Attributes that describe respondents. */
    public ObservableList<Attribute> attributes() {
        return attributes;
    }

    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** A hint about the search as typed, or why it can't be read; empty for neither. */
    public ReadOnlyObjectProperty<String> searchHintProperty() {
        return loader.searchHintProperty();
    }

    /** False until the first list is there. */
    public ReadOnlyObjectProperty<Boolean> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Changes whenever the list was loaded. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }
}
