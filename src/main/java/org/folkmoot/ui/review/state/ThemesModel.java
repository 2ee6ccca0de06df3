package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.ui.common.Background;

/** The codeframe with its number keys, and how often each theme is coded in the question. Used on the UI thread only. */
public final class ThemesModel {
    private final ActionQueue queue;
    private final NumberedThemes numbering;
    private final QuestionCounts counts;
    private final RecentThemes recent = new RecentThemes();
    private final ReadOnlyObjectWrapper<Codeframe> codeframe = new ReadOnlyObjectWrapper<>(new Codeframe(List.of()));
    private final ReadOnlyObjectWrapper<Map<Integer, Theme>> numbers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper countsVersion = new ReadOnlyIntegerWrapper();

    ThemesModel(ListingService listing, Background background, ActionQueue queue, NumberedThemes numbering) {
        this.queue = queue;
        this.numbering = numbering;
        this.counts = new QuestionCounts(listing, background, this::countsChanged);
    }

    /** Shows the codeframe that the file has now. */
    void open(Codeframe frame, Map<Integer, Theme> numbered) {
        codeframe.set(frame);
        numbers.set(numbered);
    }

    /** Shows a codeframe with a theme more; counts stay as they are. */
    void extend(Codeframe wider) {
        counts.under(wider);
        codeframe.set(wider);
        renumber(frame -> {});
    }

    /** Counts a question's responses and themes in the background. */
    void count(long questionId) {
        counts.count(questionId, codeframe.get());
    }

    /** Updates the counts after one response changed. */
    void changed(ResponseRow before, ResponseRow after) {
        counts.changed(before, after);
    }

    /** Notifies the listeners of {@link #countsVersionProperty}. */
    void countsChanged() {
        countsVersion.set(countsVersion.get() + 1);
    }

    /** Assigns one of the keys 1 to 9 to a theme. */
    public void number(int number, Theme theme) {
        renumber(frame -> numbering.assign(frame, number, theme));
    }

    /** Removes a theme's number key. */
    public void unnumber(Theme theme) {
        renumber(frame -> numbering.clear(frame, theme));
    }

    /** Keeps a theme's number under its new code; the codeframe itself is read again afterwards. */
    public void renamed(String before, String now) {
        queue.readUnqueued(
                () -> {
                    numbering.renamed(before, now);
                    return now;
                },
                kept -> {});
    }

    private void renumber(Consumer<Codeframe> change) {
        Codeframe frame = codeframe.get();
        queue.read(
                () -> {
                    change.accept(frame);
                    return numbering.of(frame);
                },
                numbers::set);
    }

    /** Responses to the question that have a theme or one below it. */
    public long count(Theme theme) {
        return counts.of(theme.id());
    }

    /** Responses to the question, whatever the filter; empty while they are being counted. */
    public Optional<Long> responses() {
        return counts.responses();
    }

    /** Themes coded last. */
    public RecentThemes recent() {
        return recent;
    }

    boolean busy() {
        return counts.busy();
    }

    /** Cancels the count under way. */
    void close() {
        counts.close();
    }

    public ReadOnlyObjectProperty<Codeframe> codeframeProperty() {
        return codeframe.getReadOnlyProperty();
    }

    /** Themes by number key. */
    public ReadOnlyObjectProperty<Map<Integer, Theme>> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /** How many of the question's responses are done. */
    public ReadOnlyObjectProperty<QuestionProgress> progressProperty() {
        return counts.progressProperty();
    }

    /** Changes whenever counts, applied themes or done marks may have changed. */
    public ReadOnlyIntegerProperty countsVersionProperty() {
        return countsVersion.getReadOnlyProperty();
    }
}
