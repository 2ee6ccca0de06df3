package org.folkmoot.ui.review.reader;

/**
 * Dimensions of the underlines, in pixels.
 *
 * @param distance between two lanes
 * @param width of a line
 */
record LaneMeasure(double distance, double width) {
    static LaneMeasure of(int textSize) {
        return new LaneMeasure(Math.max(3, Math.rint(textSize * 3 / 16.0)), Math.max(2, Math.rint(textSize / 10.0)));
    }

    /** Minimum space between two lines of text for this many lanes. */
    double spacing(int textSize, int lanes) {
        return Math.max(Math.rint(textSize * 0.375), lanes * distance + 1);
    }
}
