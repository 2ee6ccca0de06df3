package org.folkmoot.ui.review.state;

import java.util.Optional;
import java.util.UUID;
import org.folkmoot.ui.common.UserFolder;

/**
 * How a user left the list of one consultation, in their own settings: filter, order, place, layout, columns. Never the
 * words of a search, which may be a person's name. Every method touches the disk.
 */
public final class ListMemory {
    private final UserFolder settings;
    private final String prefix;

    public ListMemory(UserFolder settings, UUID consultation) {
        this.settings = settings;
        this.prefix = "list." + consultation + ".";
    }

    /** The list as the user left it; see the methods of the same names. */
    record Left(String query, Optional<Long> question, Optional<Long> place) {
        static final Left NOTHING = new Left("", Optional.empty(), Optional.empty());
    }

    Left left() {
        return new Left(query(), question(), place());
    }

    /** The filter as {@link FilterText} wrote it; empty for none. */
    String query() {
        return settings.get(prefix + "query");
    }

    void keepQuery(String written) {
        keep("query", written);
    }

    /** Id of the question that was listed. */
    Optional<Long> question() {
        return number(prefix + "question");
    }

    /** Id of the text that was selected. */
    Optional<Long> place() {
        return number(prefix + "place");
    }

    void keepPlace(long questionId, long textId) {
        keep("question", String.valueOf(questionId));
        keep("place", String.valueOf(textId));
    }

    /** The columns as {@link GridLayout} wrote them; empty for the default ones. */
    public String columns() {
        return settings.get(prefix + "columns");
    }

    public void keepColumns(String joined) {
        keep("columns", joined);
    }

    /** Whether the responses were shown as a grid. */
    public boolean grid() {
        return settings.get(prefix + "form").equals("grid");
    }

    public void keepGrid(boolean grid) {
        keep("form", grid ? "grid" : "list");
    }

    private Optional<Long> number(String key) {
        try {
            return Optional.of(Long.valueOf(settings.get(key)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void keep(String key, String value) {
        if (!settings.get(prefix + key).equals(value)) {
            settings.put(prefix + key, value);
        }
    }
}
