package org.folkmoot.tagging.learning;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is known of a text: for each theme yes, no, or nothing. A reject is a no; that nothing was decided is a no only
 * where a coder has considered every theme.
 */
public final class Labels {
    public static final byte NO = -1;
    public static final byte UNKNOWN = 0;
    public static final byte YES = 1;

    private final int text;
    private final byte[] themes;

    /**
     * @param text index of the text
     * @param themes one of the three for each theme
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

    /** The same, and a theme group is yes where any theme below it is, and unknown where one of them is. */
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
