package org.folkmoot.ui.codeframe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What became of a text, word by word: the longest common sequence of words stays, the rest went or came. */
record WordDifference(List<Part> parts) {
    public enum Kind {
        SAME,
        WENT,
        CAME
    }

    /** @param text words with the space behind them */
    record Part(Kind kind, String text) {}

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    /** Longer texts are shown as one that went and one that came: comparing takes the square of the words. */
    private static final int MOST_WORDS = 1_500;

    static WordDifference of(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        List<Part> parts = new ArrayList<>();
        if (old.size() > MOST_WORDS || fresh.size() > MOST_WORDS) {
            add(parts, Kind.WENT, before);
            add(parts, Kind.CAME, after);
            return new WordDifference(parts);
        }
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && same(old.get(i), fresh.get(j))) {
                add(parts, Kind.SAME, fresh.get(j++));
                i++;
            } else if (i < old.size() && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Kind.WENT, old.get(i++));
            } else {
                add(parts, Kind.CAME, fresh.get(j++));
            }
        }
        return new WordDifference(parts);
    }

    private static boolean same(String a, String b) {
        return a.strip().equals(b.strip());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(WORDS.split(text));
    }

    private static void add(List<Part> parts, Kind kind, String text) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).text() + text));
        } else if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }
}
