package org.folkmoot.ui.review.reader;

/**
 * How the lines of evidence lie below the text, in pixels.
 *
 * @param distance from one lane to the next
 * @param width of a line
 */
record LaneMeasure(double distance, double width) {
    static LaneMeasure of(int textSize) {
        return new LaneMeasure(Math.max(3, Math.rint(textSize * 3 / 16.0)), Math.max(2, Math.rint(textSize / 10.0)));
    }

    /** The least room between two rows of text that lets this many lanes lie there. */
    double spacing(int textSize, int lanes) {
        return Math.max(Math.rint(textSize * 0.375), lanes * distance + 1);
    }
}
