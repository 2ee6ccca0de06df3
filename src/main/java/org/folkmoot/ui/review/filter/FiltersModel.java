package org.folkmoot.ui.review.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.service.suggest.LanguageService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.review.state.ActionQueue;
import org.folkmoot.ui.review.state.ResponseListModel;

/** What the list can be filtered by, and the saved filters. Used on the UI thread only. */
public final class FiltersModel {
    private final ListingService listing;
    private final LanguageService languages;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final ActionQueue queue;
    private final ResponseListModel responses;
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.NONE);

    public FiltersModel(
            ListingService listing,
            LanguageService languages,
            Background background,
            Notices notices,
            Messages messages,
            ActionQueue queue,
            ResponseListModel responses) {
        this.listing = listing;
        this.languages = languages;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.queue = queue;
        this.responses = responses;
        responses.loadedProperty().addListener(change -> refresh());
        responses.attributes().addListener((ListChangeListener<Attribute>) change -> refresh());
    }

    /**
     * What the file offers to choose from.
     *
     * @param languages ISO 639 codes; empty for texts too short to identify
     * @param saved saved filters by name, as written by {@code FilterText}
     */
    public record Choices(
            List<Attribute> attributes, List<String> coders, List<String> languages, Map<String, String> saved) {
        static final Choices NONE = new Choices(List.of(), List.of(), List.of(), Map.of());
    }

    /** Reads the choices again without blocking key presses. */
    void refresh() {
        background
                .aside(() ->
                        new Choices(listing.attributes(), listing.coders(), languages.known(), listing.savedFilters()))
                .onSuccess(read -> {
                    if (!read.equals(choices.get())) {
                        choices.set(read);
                    }
                })
                .onError(Refusal.class, closed -> {})
                .start();
    }

    /** Saves the current filter; replaces a saved one of that name. */
    void save(String name) {
        String line = responses.text().write(responses.narrowing().query(), true);
        queue.write(
                () -> {
                    listing.save(name, line);
                    return name;
                },
                saved -> {
                    refresh();
                    notices.toast(messages.text("narrow.saved", saved));
                });
    }

    /** Deletes a saved filter. */
    void forget(String name) {
        queue.write(
                () -> {
                    listing.forget(name);
                    return name;
                },
                gone -> {
                    refresh();
                    notices.toast(messages.text("narrow.forgotten", gone));
                });
    }

    /** Applies a filter as written. */
    void show(String written) {
        responses.narrowing().show(responses.text().read(written));
    }

    /** Actions that apply the saved filters, by name. */
    public Map<String, Runnable> saved() {
        Map<String, Runnable> all = new LinkedHashMap<>();
        choices.get().saved().forEach((name, written) -> all.put(name, () -> show(written)));
        return all;
    }

    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }
}
