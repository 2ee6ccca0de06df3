package org.folkmoot.service.codeframe;

import java.util.List;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Theme;
import org.folkmoot.model.ThemeField;
import org.folkmoot.model.ThemeSpec;
import org.folkmoot.tagging.QueryParser;
import org.folkmoot.tagging.QuerySyntaxException;

/** What must hold of a codeframe before a change to it is written; what does not is said in a plain sentence. */
public final class ThemeChecks {
    private ThemeChecks() {}

    public static Theme theme(Codeframe codeframe, long id) {
        return codeframe
                .byId(id)
                .orElseThrow(() -> Refusal.usage("This theme is no longer in the codeframe. Somebody took it back."));
    }

    public static void inUse(Theme theme) {
        if (theme.retired()) {
            throw Refusal.usage(theme.code() + " is retired. Restore it first.");
        }
    }

    static void name(String name) {
        if (name.isBlank()) {
            throw Refusal.usage("A theme needs a name.");
        }
    }

    static void newCode(Codeframe codeframe, String code) {
        if (code.isEmpty()) {
            throw Refusal.usage("A theme needs a code.");
        }
        if (code.codePoints().anyMatch(Character::isWhitespace)) {
            throw Refusal.usage(
                    "A code has no spaces: \"" + code + "\" could be \"" + code.replaceAll("\\s+", "-") + "\".");
        }
        if (ThemeCodes.taken(codeframe, code)) {
            throw Refusal.usage("The code " + code + " is taken. Choose another one.");
        }
    }

    /** The theme with one thing changed. */
    static ThemeSpec changed(Codeframe codeframe, Theme theme, ThemeField field, String value) {
        String wanted = value.strip();
        if (field == ThemeField.NAME) {
            name(wanted);
        }
        if (field == ThemeField.CODE && !wanted.equals(theme.code())) {
            boolean sameButForCase = wanted.equalsIgnoreCase(theme.code());
            newCode(sameButForCase ? new Codeframe(List.of()) : codeframe, wanted);
        }
        if (field == ThemeField.RULES) {
            rules(wanted);
        }
        try {
            return field.set(theme.spec(), wanted);
        } catch (IllegalArgumentException e) {
            throw Refusal.usage(String.valueOf(e.getMessage()));
        }
    }

    /** @param code names the theme in the sentence */
    static void rules(String code, String rules) {
        try {
            new QueryParser().parseRules(rules);
        } catch (QuerySyntaxException e) {
            throw Refusal.input("The rules of theme " + code + " can't be read: " + e.getMessage());
        }
    }

    private static void rules(String rules) {
        try {
            new QueryParser().parseRules(rules);
        } catch (QuerySyntaxException e) {
            throw Refusal.usage(e.getMessage());
        }
    }
}
