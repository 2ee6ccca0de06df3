package org.folkmoot.ui.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.ui.common.Background;

/**
 * The guide as it is being read: the contents or what a search found, the page shown, and the way back. The guide is
 * read when it is first opened. Used on the interface thread alone.
 */
final class HelpViewModel {
    private final Supplier<Guide> source;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<ContentsLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<SearchWords> wanted = new ReadOnlyObjectWrapper<>(SearchWords.NONE);
    private final ReadOnlyObjectWrapper<Optional<GuidePage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper backwards = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forwards = new ReadOnlyBooleanWrapper();
    private final Deque<GuidePage> behind = new ArrayDeque<>();
    private final Deque<GuidePage> ahead = new ArrayDeque<>();
    private Optional<Guide> guide = Optional.empty();
    private boolean loading;

    HelpViewModel(Supplier<Guide> source, Background background) {
        this.source = source;
        this.background = background;
    }

    /** Reads the guide and shows its first page, unless that was done before. */
    void load() {
        if (loading || guide.isPresent()) {
            return;
        }
        loading = true;
        background
                .aside(source::get)
                .onSuccess(read -> {
                    guide = Optional.of(read);
                    list();
                    page.set(read.pages().stream().findFirst());
                })
                .andFinally(() -> loading = false)
                .start();
    }

    /** Lists the pages that have the words that are typed; all pages where there are none. */
    void search(String typed) {
        SearchWords words = SearchWords.of(typed);
        if (!words.equals(wanted.get())) {
            wanted.set(words);
            list();
        }
    }

    private void list() {
        guide.ifPresent(read -> lines.set(wanted.get().isEmpty() ? contents(read) : found(read)));
    }

    private static List<ContentsLine> contents(Guide guide) {
        List<ContentsLine> all = new ArrayList<>();
        for (Guide.Section section : guide.sections()) {
            all.add(new ContentsLine.Head(section.title()));
            section.pages()
                    .forEach(each ->
                            all.add(new ContentsLine.Entry(each, SearchWords.NONE.pieces(each.title()), List.of())));
        }
        return List.copyOf(all);
    }

    private List<ContentsLine> found(Guide guide) {
        SearchWords words = wanted.get();
        return new GuideSearch(guide)
                .find(words).stream()
                        .<ContentsLine>map(hit -> new ContentsLine.Entry(
                                hit.page(), words.pieces(hit.page().title()), words.pieces(hit.passage())))
                        .toList();
    }

    /** Shows a page of the guide. */
    void open(String id) {
        Optional<GuidePage> next = guide.flatMap(read -> read.page(id));
        if (next.isPresent() && !next.equals(page.get())) {
            page.get().ifPresent(behind::push);
            ahead.clear();
            show(next.get());
        }
    }

    /** Shows the page that was open before. */
    void back() {
        go(behind, ahead);
    }

    /** Shows the page that was left by going back. */
    void forward() {
        go(ahead, behind);
    }

    private void go(Deque<GuidePage> from, Deque<GuidePage> to) {
        if (!from.isEmpty()) {
            page.get().ifPresent(to::push);
            show(from.pop());
        }
    }

    private void show(GuidePage next) {
        backwards.set(!behind.isEmpty());
        forwards.set(!ahead.isEmpty());
        page.set(Optional.of(next));
    }

    ReadOnlyObjectProperty<List<ContentsLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** What is searched for. */
    ReadOnlyObjectProperty<SearchWords> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Empty until the guide was read. */
    ReadOnlyObjectProperty<Optional<GuidePage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty backProperty() {
        return backwards.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty forwardProperty() {
        return forwards.getReadOnlyProperty();
    }
}
