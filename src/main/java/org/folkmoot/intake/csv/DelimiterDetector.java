package org.folkmoot.intake.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.TableRow;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;

/**
 * Detects the delimiter by reading the first records with each candidate. The header (the first line, or the first
 * below narrow titles) decides: a delimiter that occurs in it beats one that does not; then the one that gives most
 * rows as many cells as the header wins, then the one with more columns. For a file with a single column, any delimiter
 * will do.
 */
final class DelimiterDetector {
    private static final List<Character> CANDIDATES = List.of(',', '\t', ';', '|');
    private static final int RECORDS = 200;
    private static final int SAMPLE = 1 << 18;
    /** Narrow lines count as titles only above a table with at least this many columns and rows. */
    private static final int MIN_WIDTH = 3;

    private static final int MIN_ROWS = 4;
    /** Share of rows with as many cells as the header that leaves no doubt. */
    private static final double FOLLOWING = 0.9;

    private final SourceFile file;

    DelimiterDetector(SourceFile file) {
        this.file = file;
    }

    /**
     * Parses the delimiter that the user chose.
     *
     * @throws Refusal if it is not a single character
     */
    static char requested(String text) {
        String stripped = text.length() > 1 ? text.strip() : text;
        if (stripped.equals("\\t") || stripped.toLowerCase(Locale.ROOT).equals("tab")) {
            return '\t';
        }
        if (stripped.length() != 1 || "\"\r\n\0".contains(stripped) || Character.isSurrogate(stripped.charAt(0))) {
            throw Refusal.of(SourceReason.BAD_DELIMITER, text);
        }
        return stripped.charAt(0);
    }

    /** @param text the text of the file from its start; closed here */
    char detect(Reader text) throws IOException {
        String sample = sample(text);
        Shape best = null;
        for (char candidate : CANDIDATES) {
            Shape shape = shape(sample, candidate, sample.length() == SAMPLE);
            best = best == null || shape.betterThan(best) ? shape : best;
        }
        return best == null ? ',' : best.delimiter();
    }

    /**
     * Whether the file puts a space between each delimiter and the quotation mark of the next cell.
     *
     * @param text the text of the file from its start; closed here
     */
    boolean spaced(Reader text, char delimiter) throws IOException {
        return isSpaced(sample(text), delimiter);
    }

    /** In the first line, where quotation marks belong to cells. */
    private static boolean isSpaced(String sample, char delimiter) {
        int end = sample.indexOf('\n');
        String first = end < 0 ? sample : sample.substring(0, end);
        return delimiter != ' ' && first.contains(delimiter + " \"") && !first.contains(delimiter + "\"");
    }

    private static String sample(Reader text) throws IOException {
        char[] start = new char[SAMPLE];
        int length = 0;
        try (text) {
            for (int read = 0; read >= 0 && length < SAMPLE; read = text.read(start, length, SAMPLE - length)) {
                length += read;
            }
        }
        return new String(start, 0, length);
    }

    private Shape shape(String sample, char delimiter, boolean cut) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (CsvRecords records =
                new CsvRecords(file, new StringReader(sample), delimiter, isSpaced(sample, delimiter))) {
            try {
                TableRow raw = records.next();
                while (raw != null && widths.size() < RECORDS) {
                    widths.add(raw.cellCount());
                    raw = records.next();
                }
                if (raw == null && cut && widths.size() > 1) {
                    widths.remove(widths.size() - 1);
                }
            } catch (Refusal e) {
                // The sample ends inside a quoted cell. The records before it suffice; reading the file reports any
                // fault.
                if (widths.isEmpty()) {
                    widths.add(records.unfinishedWidth());
                }
            }
        }
        return Shape.of(delimiter, widths);
    }

    /**
     * How a sample parses with one delimiter.
     *
     * @param columns number of cells in the header
     * @param even share of the rows with as many cells as the header
     * @param headingCells number of cells in the first line
     * @param titles whether the header is below lines taken for titles
     */
    private record Shape(char delimiter, int columns, double even, int headingCells, boolean titles) {
        static Shape of(char delimiter, List<Integer> widths) {
            if (widths.isEmpty()) {
                return new Shape(delimiter, 0, 0, 0, false);
            }
            int first = belowTitles(widths);
            int columns = widths.get(first);
            List<Integer> rows = widths.subList(first + 1, widths.size());
            long even = rows.stream().filter(width -> width == columns).count();
            return new Shape(
                    delimiter, columns, rows.isEmpty() ? 1 : (double) even / rows.size(), widths.get(0), first > 0);
        }

        /**
         * Whether the first line has headings with this delimiter that nearly all rows follow, where the other needs to
         * take the first line for a title without any of its delimiters. Answers that are lists, each with the same
         * number of semicolons, make such a table within the table.
         */
        private boolean hasHeadings(Shape other) {
            return !titles && columns > 1 && even >= FOLLOWING && other.titles && other.headingCells == 1;
        }

        /** The first row of the table if narrower lines precede many rows of one width; otherwise 0. */
        private static int belowTitles(List<Integer> widths) {
            for (int i = 0; i + MIN_ROWS < widths.size(); i++) {
                int width = widths.get(i);
                if (width >= MIN_WIDTH && i > 0) {
                    List<Integer> rows = widths.subList(i, widths.size());
                    long even = rows.stream().filter(each -> each == width).count();
                    long wider = widths.subList(0, i).stream()
                            .filter(each -> each >= width)
                            .count();
                    return wider == 0 && even >= MIN_ROWS && even * 3 >= rows.size() * 2L ? i : 0;
                }
            }
            return 0;
        }

        boolean betterThan(Shape other) {
            if (hasHeadings(other) != other.hasHeadings(this)) {
                return hasHeadings(other);
            }
            if ((columns > 1) != (other.columns > 1)) {
                return columns > 1;
            }
            return even != other.even ? even > other.even : columns > other.columns;
        }
    }
}
