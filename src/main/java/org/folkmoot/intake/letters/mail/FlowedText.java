package org.folkmoot.intake.letters.mail;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of text that a mail program wrapped: {@code format=flowed}, RFC 3676. */
final class FlowedText {
    private static final String SIGNATURE = "-- ";

    /** Text, quote depth and whether the next line continues it. */
    private record Line(int depth, String text, boolean goesOn) {}

    private FlowedText() {}

    /**
     * Joins soft line breaks; hard ones stay. Quoted lines keep one {@code >} for each level.
     *
     * @param deleteSpace whether the space before a soft line break goes too ({@code DelSp=yes})
     */
    static String join(String text, boolean deleteSpace) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        Line previous = null;
        for (String written : text.split("\r\n|\r|\n", -1)) {
            Line line = line(written, deleteSpace);
            boolean continues =
                    previous != null && previous.goesOn && previous.depth == line.depth && !line.text.equals(SIGNATURE);
            if (!continues && previous != null) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            if (!continues && line.depth > 0) {
                paragraph.append(">".repeat(line.depth)).append(' ');
            }
            paragraph.append(line.text);
            previous = line;
        }
        paragraphs.add(paragraph.toString());
        return String.join("\n", paragraphs);
    }

    private static Line line(String written, boolean deleteSpace) {
        int depth = 0;
        while (depth < written.length() && written.charAt(depth) == '>') {
            depth++;
        }
        String text = written.substring(depth);
        // A sender adds a space where a line would otherwise look like a quoted one.
        text = text.startsWith(" ") ? text.substring(1) : text;
        boolean goesOn = text.endsWith(" ") && !text.equals(SIGNATURE);
        return new Line(depth, goesOn && deleteSpace ? text.substring(0, text.length() - 1) : text, goesOn);
    }
}
