package org.folkmoot.ui.review.state;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.model.response.Sort;

/**
 * A column of the grid.
 *
 * @param attribute name of the attribute, which another import of the same file keeps; empty for other kinds
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

    /** All columns but attributes, in their default order. */
    public static Stream<GridColumn> plain() {
        return Stream.of(Kind.values()).filter(kind -> kind != Kind.ATTRIBUTE).map(GridColumn::of);
    }

    /** Default width in pixels. */
    public int defaultWidth() {
        return kind.width;
    }

    /** The order that a click on the heading sets; empty if there is none. */
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

    /** Message key of the heading; attributes use their own names. */
    public String messageKey() {
        return "grid.column." + kind.name().toLowerCase(Locale.ROOT);
    }

    String written() {
        return kind == Kind.ATTRIBUTE
                ? "attribute " + WrittenWords.escaped(attribute)
                : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Empty for an unknown column, which a newer version may have written. */
    static Optional<GridColumn> read(String written) {
        return written.startsWith("attribute ")
                ? Optional.of(attribute(WrittenWords.unescaped(written.substring("attribute ".length()))))
                : plain().filter(each -> each.written().equals(written)).findFirst();
    }
}
