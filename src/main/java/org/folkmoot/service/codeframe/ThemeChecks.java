package org.folkmoot.service.codeframe;

import java.util.List;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.InvalidThemeException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.tagging.QueryParser;
import org.folkmoot.tagging.QuerySyntaxException;

/** Validates changes to the codeframe before they are written. */
public final class ThemeChecks {
    private ThemeChecks() {}

    public static Theme theme(Codeframe codeframe, long id) {
        return codeframe.byId(id).orElseThrow(() -> Refusal.of(CodeframeReason.THEME_GONE));
    }

    public static void inUse(Theme theme) {
        if (theme.retired()) {
            throw Refusal.of(CodeframeReason.RETIRED, theme.code());
        }
    }

    static void name(String name) {
        if (name.isBlank()) {
            throw Refusal.of(CodeframeReason.NAME_NEEDED);
        }
    }

    static void newCode(Codeframe codeframe, String code) {
        if (code.isEmpty()) {
            throw Refusal.of(CodeframeReason.CODE_NEEDED);
        }
        if (code.codePoints().anyMatch(Character::isWhitespace)) {
            throw Refusal.of(CodeframeReason.SPACE_IN_CODE, code, code.replaceAll("\\s+", "-"));
        }
        if (ThemeCodes.taken(codeframe, code)) {
            throw Refusal.of(CodeframeReason.CODE_TAKEN, code);
        }
    }

    /** The theme with one field changed. */
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
        } catch (InvalidThemeException e) {
            throw Refusal.of(e.because());
        }
    }

    /** @param code names the theme in the refusal */
    static void rules(String code, String rules) {
        try {
            new QueryParser().parseRules(rules);
        } catch (QuerySyntaxException e) {
            throw Refusal.of(CodeframeReason.RULES_OF_THEME, code, e.getMessage(), 0);
        }
    }

    private static void rules(String rules) {
        try {
            new QueryParser().parseRules(rules);
        } catch (QuerySyntaxException e) {
            throw Refusal.of(CodeframeReason.RULES, e.getMessage());
        }
    }
}
