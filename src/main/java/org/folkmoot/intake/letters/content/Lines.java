package org.folkmoot.intake.letters.content;

import java.util.ArrayList;
import java.util.List;

/** The positions of the lines in a text. */
public final class Lines {
    /**
     * One line.
     *
     * @param from index of its first UTF-16 unit
     * @param to index after its last UTF-16 unit, without the line end
     */
    public record Line(String text, int from, int to) {}

    private Lines() {}

    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            lines.add(new Line(text.substring(from, to), from, to));
            from = to + (text.startsWith("\r\n", to) ? 2 : 1);
        }
        return lines;
    }
}
