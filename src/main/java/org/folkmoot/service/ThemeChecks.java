package org.folkmoot.service;

import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Theme;

/** What must hold of a codeframe before a change to it is written; what does not is said in a plain sentence. */
final class ThemeChecks {
    private ThemeChecks() {}

    static Theme theme(Codeframe codeframe, long id) {
        return codeframe
                .byId(id)
                .orElseThrow(() -> Refusal.usage("This theme is no longer in the codeframe. Somebody took it back."));
    }

    static void inUse(Theme theme) {
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
}
