package org.folkmoot.tagging.learning;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is known of a text: yes, no or unknown for each theme. A rejection is a no; the absence of a decision is a no
 * only if a coder has considered every theme.
 */
public final class Labels {
    public static final byte NO = -1;
    public static final byte UNKNOWN = 0;
    public static final byte YES = 1;

    private final int text;
    private final byte[] themes;

    /**
     * Keeps the array without copying.
     *
     * @param text index of the text
     * @param themes one of the three values for each theme
     */
    public Labels(int text, byte[] themes) {
        this.text = text;
        this.themes = themes.clone();
    }

    public int text() {
        return text;
    }

    public byte[] themes() {
        return themes.clone();
    }

    public byte of(int theme) {
        return themes[theme];
    }

    /**
     * These labels, with each theme group yes if any of its descendants is, and otherwise unknown if one of them is.
     */
    public Labels withGroups(List<LearningTheme> described) {
        byte[] known = themes();
        for (int theme = known.length - 1; theme >= 0; theme--) {
            OptionalInt parent = described.get(theme).parent();
            if (parent.isPresent()) {
                int above = parent.getAsInt();
                if (known[theme] == YES) {
                    known[above] = YES;
                } else if (known[theme] == UNKNOWN && known[above] == NO) {
                    known[above] = UNKNOWN;
                }
            }
        }
        return new Labels(text, known);
    }
}
