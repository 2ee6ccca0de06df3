package org.folkmoot.ui.review.state;

import java.util.Optional;
import org.folkmoot.model.response.Question;
import org.folkmoot.service.received.FunnelService;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.service.review.ReviewService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Notices;

/**
 * The state of the Review screen: the list, the response being read, the themes. Loads them together. Used on the UI
 * thread only; reads and writes run in the background.
 */
public final class ReviewViewModel {
    private final ReviewService review;
    private final ListingService listing;
    private final Background background;
    private final NumberedThemes numbering;
    private final ListMemory memory;
    private final ActionQueue queue;
    private final ThemesModel themes;
    private final ResponseListModel responses;
    private final ReadingModel reading;
    private final Changes changes;

    public ReviewViewModel(
            ReviewService review,
            ListingService listing,
            FunnelService funnel,
            Background background,
            Notices notices,
            NumberedThemes numbering,
            ListMemory memory) {
        this.review = review;
        this.listing = listing;
        this.background = background;
        this.numbering = numbering;
        this.memory = memory;
        queue = new ActionQueue(background, notices);
        themes = new ThemesModel(listing, background, queue, numbering);
        responses = new ResponseListModel(review, listing, background, queue, themes);
        reading = new ReadingModel(review, funnel, background, notices, queue, responses);
        changes = new Changes(responses, reading, themes);
        responses.narrowing().queryProperty().addListener((property, was, is) -> keepQuery(was, is));
    }

    /** Reads questions and codeframe, or reads them again after an import, and lists the responses. */
    public void load() {
        boolean first = !responses.loadedProperty().get();
        record Loaded(Opening opening, ListMemory.Left left) {}
        queue.read(
                () -> new Loaded(
                        Opening.read(review, listing, numbering), first ? memory.left() : ListMemory.Left.NOTHING),
                read -> {
                    open(read.opening());
                    if (first) {
                        responses
                                .narrowing()
                                .reset(responses.text().read(read.left().query()));
                    }
                    responses.load(
                            responses.questionProperty().get().map(Question::id).or(() -> read.left()
                                    .question()),
                            read.left().place());
                });
    }

    private void open(Opening opening) {
        responses.open(opening.questions(), opening.attributes());
        themes.open(opening.codeframe(), opening.numbers());
        themes.recent().load(opening.recent());
    }

    /**
     * Reads the codeframe again after it was changed elsewhere.
     *
     * @param codings whether codings moved between themes, so that the list is out of date too
     */
    public void codeframeChanged(boolean codings) {
        if (codings) {
            load();
            return;
        }
        queue.read(() -> Opening.read(review, listing, numbering), opening -> {
            themes.open(opening.codeframe(), opening.numbers());
            responses.count();
        });
    }

    private void keepQuery(ListQuery was, ListQuery is) {
        FilterText text = responses.text();
        String line = text.write(is, false);
        if (!line.equals(text.write(was, false))) {
            background
                    .aside(() -> {
                        memory.keepQuery(line);
                        return line;
                    })
                    .start();
        }
    }

    /** Remembers the place in the list and cancels reads under way, before the file closes. */
    public void close() {
        Optional<Long> asked = responses.questionProperty().get().map(Question::id);
        Optional<Long> place = responses.list().currentText();
        if (asked.isPresent() && place.isPresent()) {
            background
                    .write(() -> {
                        memory.keepPlace(asked.get(), place.get());
                        return place;
                    })
                    .start();
        }
        responses.close();
        themes.close();
    }

    /** Whether nothing is under way and no key press waits. */
    public boolean idle() {
        return queue.idle() && !queue.hasDeferred() && !responses.busy() && !themes.busy();
    }

    /** Whether the screen shows what was asked for, though the rest of the list and the counts may still be loading. */
    public boolean inSight() {
        return queue.idle() && !responses.list().pages().reading();
    }

    public ResponseListModel responses() {
        return responses;
    }

    public ReadingModel reading() {
        return reading;
    }

    public ThemesModel themes() {
        return themes;
    }

    public Changes changes() {
        return changes;
    }

    public ActionQueue queue() {
        return queue;
    }
}
