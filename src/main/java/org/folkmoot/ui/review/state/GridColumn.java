package org.folkmoot.ui.review.state;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.model.Sort;

/**
 * What one column of the grid says of a response.
 *
 * @param attribute name of the attribute, so that it is found again in another import of the same file; empty for all
 *     other kinds
 */
public record GridColumn(Kind kind, String attribute) {
    public enum Kind {
        STATUS(120),
        REFERENCE(104),
        QUESTION(80),
        OPENING(360),
        THEMES(188),
        SUGGESTED(96),
        FLAGS(136),
        WORDS(72),
        ATTRIBUTE(136);

        private final int width;

        Kind(int width) {
            this.width = width;
        }
    }

    public static GridColumn of(Kind kind) {
        return new GridColumn(kind, "");
    }

    public static GridColumn attribute(String name) {
        return new GridColumn(Kind.ATTRIBUTE, name);
    }

    /** All but attributes, in their usual order. */
    public static Stream<GridColumn> plain() {
        return Stream.of(Kind.values()).filter(kind -> kind != Kind.ATTRIBUTE).map(GridColumn::of);
    }

    /** In pixels, until the user makes it another. */
    public int usualWidth() {
        return kind.width;
    }

    /** What the list can be ordered by that the column shows; empty where it can't. */
    public Optional<Sort.By> sort() {
        return switch (kind) {
            case STATUS -> Optional.of(Sort.By.STATUS);
            case REFERENCE -> Optional.of(Sort.By.REFERENCE);
            case THEMES -> Optional.of(Sort.By.THEMES);
            case WORDS -> Optional.of(Sort.By.LENGTH);
            case ATTRIBUTE -> Optional.of(Sort.By.ATTRIBUTE);
            default -> Optional.empty();
        };
    }

    /** Name of its heading, as a message key; attributes have names of their own. */
    public String messageKey() {
        return "grid.column." + kind.name().toLowerCase(Locale.ROOT);
    }

    String written() {
        return kind == Kind.ATTRIBUTE
                ? "attribute " + WrittenWords.escaped(attribute)
                : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is no column, as a newer program may have written it. */
    static Optional<GridColumn> read(String written) {
        return written.startsWith("attribute ")
                ? Optional.of(attribute(WrittenWords.plain(written.substring("attribute ".length()))))
                : plain().filter(each -> each.written().equals(written)).findFirst();
    }
}
