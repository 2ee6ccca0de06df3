package org.folkmoot.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Theme;

/** Finds themes by a few typed letters: in the code first, then at the start of a word of the name, then anywhere. */
final class ThemeFinder {
    private final Codeframe codeframe;

    ThemeFinder(Codeframe codeframe) {
        this.codeframe = codeframe;
    }

    /** Themes still offered that fit, best first; all of them, in the codeframe's order, when nothing is typed. */
    List<Theme> find(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.UK);
        return codeframe.themes().stream()
                .filter(theme -> !theme.retired() && rank(theme, wanted) < 4)
                .sorted(Comparator.comparingInt(theme -> rank(theme, wanted)))
                .toList();
    }

    private static int rank(Theme theme, String wanted) {
        String code = theme.code().toLowerCase(Locale.UK);
        String name = theme.name().toLowerCase(Locale.UK);
        if (wanted.isEmpty() || code.equals(wanted)) {
            return 0;
        }
        if (code.startsWith(wanted)) {
            return 1;
        }
        if (name.startsWith(wanted) || name.contains(" " + wanted)) {
            return 2;
        }
        boolean anywhere = name.contains(wanted)
                || code.contains(wanted)
                || theme.spec().definition().toLowerCase(Locale.UK).contains(wanted);
        return anywhere ? 3 : 4;
    }
}
