package org.folkmoot.intake.letters.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Finds the columns of a page. A gutter is a vertical strip that several lines leave empty between words; a table leaves
 * such strips too, but its cells are short or drawn row by row.
 */
final class PageShape {
    /** Fewer lines beside each other are no columns. */
    private static final int MIN_LINES = 4;
    /** Columns of columns of columns do not occur. */
    private static final int MAX_SPLITS = 3;
    /** Width of a gutter, in units of the text height. */
    private static final double GUTTER = 0.9;
    /** Characters of prose in a line of a column. */
    private static final int PROSE = 14;
    /** Share of a column's width that its lines fill where the columns are drawn line by line. */
    private static final double FILLED = 0.7;

    /** A rectangle in points; y grows downwards from the top of the page. */
    record Area(double left, double top, double right, double bottom) {}

    /** A run of words without a wide gap. */
    private record Segment(double left, double right, double y, double height, int letters, int first) {
        boolean spans(double x) {
            return left < x && right > x;
        }
    }

    private record Row(double y, double height, List<Segment> segments) {
        boolean crosses(double x) {
            return segments.stream().anyMatch(each -> each.spans(x));
        }

        boolean has(double x, boolean left) {
            return segments.stream().anyMatch(each -> left ? each.right <= x : each.left >= x);
        }
    }

    private PageShape() {}

    /** The areas of a page in reading order; empty if lines are to be read across the page. */
    static List<Area> of(List<TextPosition> characters) {
        List<Row> rows = rows(characters);
        if (rows.isEmpty()) {
            return List.of();
        }
        double left = rows.stream()
                .flatMap(row -> row.segments.stream())
                .mapToDouble(Segment::left)
                .min()
                .orElse(0);
        double right = rows.stream()
                .flatMap(row -> row.segments.stream())
                .mapToDouble(Segment::right)
                .max()
                .orElse(0);
        List<Area> areas = split(rows, left - 1, right + 1, 0);
        return areas.size() > 1 ? areas : List.of();
    }

    private static List<Area> split(List<Row> rows, double left, double right, int depth) {
        double gutter = depth < MAX_SPLITS ? gutter(rows, left, right) : Double.NaN;
        if (Double.isNaN(gutter)) {
            return List.of(area(rows, left, right));
        }
        List<Area> areas = new ArrayList<>();
        List<Row> band = new ArrayList<>();
        boolean across = rows.get(0).crosses(gutter);
        for (Row row : rows) {
            if (row.crosses(gutter) != across) {
                add(areas, band, across, left, gutter, right, depth);
                band.clear();
                across = !across;
            }
            band.add(row);
        }
        add(areas, band, across, left, gutter, right, depth);
        return areas;
    }

    private static void add(
            List<Area> areas, List<Row> band, boolean across, double left, double gutter, double right, int depth) {
        if (across) {
            areas.add(area(band, left, right));
            return;
        }
        for (boolean first : new boolean[] {true, false}) {
            List<Row> part = side(band, gutter, first);
            if (!part.isEmpty()) {
                areas.addAll(split(part, first ? left : gutter, first ? gutter : right, depth + 1));
            }
        }
    }

    private static Area area(List<Row> rows, double left, double right) {
        double top =
                rows.stream().mapToDouble(row -> row.y - row.height * 1.1).min().orElse(0);
        double bottom =
                rows.stream().mapToDouble(row -> row.y + row.height * 0.3).max().orElse(0);
        return new Area(left, top, right, bottom);
    }

    private static List<Row> side(List<Row> rows, double x, boolean left) {
        return rows.stream()
                .map(row -> new Row(
                        row.y,
                        row.height,
                        row.segments.stream()
                                .filter(each -> left ? each.right <= x : each.left >= x)
                                .toList()))
                .filter(row -> !row.segments.isEmpty())
                .toList();
    }

    /** The middle of the best gutter, or NaN if there is none. */
    private static double gutter(List<Row> rows, double left, double right) {
        double best = Double.NaN;
        long most = MIN_LINES - 1;
        for (Row row : rows) {
            for (int i = 1; i < row.segments.size(); i++) {
                double x = (row.segments.get(i - 1).right + row.segments.get(i).left) / 2;
                long beside = beside(rows, x);
                if (beside > most && x > left && x < right && isColumns(rows, x)) {
                    most = beside;
                    best = x;
                }
            }
        }
        return best;
    }

    private static long beside(List<Row> rows, double x) {
        return rows.stream()
                .filter(row -> !row.crosses(x) && row.has(x, true) && row.has(x, false))
                .count();
    }

    private static boolean isColumns(List<Row> rows, double x) {
        List<Row> open = rows.stream().filter(row -> !row.crosses(x)).toList();
        if (open.size() * 2 < rows.size()) {
            return false;
        }
        List<Segment> leftSide = segments(side(open, x, true));
        List<Segment> rightSide = segments(side(open, x, false));
        if (median(leftSide) < PROSE || median(rightSide) < PROSE) {
            return false;
        }
        int switches = switches(open, x);
        if (switches * 3 <= open.size()) {
            return true;
        }
        return filled(leftSide) && filled(rightSide);
    }

    /** How often the file changes sides as it draws the text. */
    private static int switches(List<Row> rows, double x) {
        List<Segment> drawn = segments(rows).stream()
                .sorted(Comparator.comparingInt(Segment::first))
                .toList();
        int switches = 0;
        for (int i = 1; i < drawn.size(); i++) {
            switches += (drawn.get(i - 1).left < x) != (drawn.get(i).left < x) ? 1 : 0;
        }
        return switches;
    }

    /** Whether most lines fill their column and follow each other as lines of prose do. */
    private static boolean filled(List<Segment> lines) {
        double left = lines.stream().mapToDouble(Segment::left).min().orElse(0);
        double right = lines.stream().mapToDouble(Segment::right).max().orElse(0);
        long full = lines.stream()
                .filter(each -> each.right - each.left >= FILLED * (right - left))
                .count();
        int close = 0;
        for (int i = 1; i < lines.size(); i++) {
            close += lines.get(i).y - lines.get(i - 1).y < 2 * lines.get(i).height + 1 ? 1 : 0;
        }
        return lines.size() > MIN_LINES && full >= FILLED * lines.size() && close >= FILLED * (lines.size() - 1);
    }

    private static List<Segment> segments(List<Row> rows) {
        return rows.stream().flatMap(row -> row.segments.stream()).toList();
    }

    private static double median(List<Segment> segments) {
        return segments.isEmpty()
                ? 0
                : segments.stream()
                        .mapToInt(Segment::letters)
                        .sorted()
                        .skip(segments.size() / 2)
                        .findFirst()
                        .orElse(0);
    }

    private static List<Row> rows(List<TextPosition> characters) {
        List<TextPosition> sorted = new ArrayList<>(characters.size());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < characters.size(); i++) {
            TextPosition each = characters.get(i);
            if (each.getDir() == 0 && !String.valueOf(each.getUnicode()).isBlank()) {
                sorted.add(each);
                order.add(i);
            }
        }
        List<Integer> by = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            by.add(i);
        }
        by.sort(Comparator.comparingDouble(i -> sorted.get(i).getYDirAdj()));
        List<Row> rows = new ArrayList<>();
        List<Integer> line = new ArrayList<>();
        for (int i : by) {
            if (!line.isEmpty()) {
                TextPosition last = sorted.get(line.get(0));
                if (sorted.get(i).getYDirAdj() - last.getYDirAdj() > Math.max(2, last.getHeightDir() * 0.5)) {
                    rows.add(row(sorted, order, line));
                    line.clear();
                }
            }
            line.add(i);
        }
        if (!line.isEmpty()) {
            rows.add(row(sorted, order, line));
        }
        return rows;
    }

    private static Row row(List<TextPosition> characters, List<Integer> order, List<Integer> line) {
        List<Integer> across = new ArrayList<>(line);
        across.sort(Comparator.comparingDouble(i -> characters.get(i).getXDirAdj()));
        List<Segment> segments = new ArrayList<>();
        Segment open = null;
        for (int i : across) {
            TextPosition each = characters.get(i);
            double left = each.getXDirAdj();
            double right = left + each.getWidthDirAdj();
            double size = Math.max(each.getHeightDir() * 1.3, each.getFontSizeInPt() * 0.9);
            if (open != null && left - open.right <= Math.max(GUTTER * size, 3)) {
                open = new Segment(
                        open.left,
                        Math.max(open.right, right),
                        open.y,
                        Math.max(open.height, size),
                        open.letters + 1,
                        Math.min(open.first, order.get(i)));
            } else {
                if (open != null) {
                    segments.add(open);
                }
                open = new Segment(left, right, each.getYDirAdj(), size, 1, order.get(i));
            }
        }
        if (open != null) {
            segments.add(open);
        }
        double height = segments.stream().mapToDouble(Segment::height).max().orElse(0);
        return new Row(segments.get(0).y, height, segments);
    }
}
