package org.folkmoot.model.codeframe;

import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.InvalidThemeException;

/**
 * A theme's definition: one row of {@code codeframe.csv}.
 *
 * @param code short, unique, without spaces
 * @param parent the parent's code; empty for a root
 * @param rules alternatives in the rule language, separated by {@code ;}; empty for none
 * @param colour {@code #RRGGBB}, or empty for a colour that the program chooses
 * @param stances the stances a coding may have, such as for and against; empty for none
 * @param retired kept for its codings, no longer offered
 */
public record ThemeSpec(
        String code,
        String parent,
        String name,
        String definition,
        String include,
        String exclude,
        String example,
        String rules,
        String colour,
        List<String> stances,
        boolean retired) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    public ThemeSpec {
        stances = List.copyOf(stances);
        if (code.isEmpty() || code.codePoints().anyMatch(Character::isWhitespace)) {
            throw new InvalidThemeException(CodeframeReason.BAD_CODE, code);
        }
        if (name.isBlank()) {
            throw new InvalidThemeException(CodeframeReason.NAMELESS, code);
        }
        if (!colour.isEmpty() && !COLOUR.matcher(colour).matches()) {
            throw new InvalidThemeException(CodeframeReason.BAD_COLOUR, code);
        }
    }

    /** A theme with that code and name and nothing else. */
    public static ThemeSpec named(String code, String name) {
        return new ThemeSpec(code, "", name, "", "", "", "", "", "", List.of(), false);
    }

    /** The same theme, retired or restored. */
    public ThemeSpec withRetired(boolean now) {
        return new ThemeSpec(code, parent, name, definition, include, exclude, example, rules, colour, stances, now);
    }

    /** The same theme under the parent with that code; empty for a root. */
    public ThemeSpec withParent(String above) {
        return new ThemeSpec(code, above, name, definition, include, exclude, example, rules, colour, stances, retired);
    }
}
