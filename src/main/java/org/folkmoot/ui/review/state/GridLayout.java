package org.folkmoot.ui.review.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.ui.review.state.GridColumn.Kind;

/** The columns of the grid from left to right, with their widths. Each occurs once, and there is at least one. */
public record GridLayout(List<Place> places) {
    public static final int NARROWEST = 48;
    public static final int WIDEST = 1200;

    /** A column and its width in pixels. */
    public record Place(GridColumn column, int width) {
        public Place {
            width = Math.max(NARROWEST, Math.min(WIDEST, width));
        }

        static Place of(GridColumn column) {
            return new Place(column, column.defaultWidth());
        }
    }

    /** The default columns. */
    public static final GridLayout DEFAULT =
            new GridLayout(Stream.of(Kind.STATUS, Kind.REFERENCE, Kind.OPENING, Kind.THEMES, Kind.FLAGS, Kind.WORDS)
                    .map(GridColumn::of)
                    .map(Place::of)
                    .toList());

    public GridLayout {
        places = List.copyOf(places);
    }

    public boolean has(GridColumn column) {
        return at(column) >= 0;
    }

    private int at(GridColumn column) {
        return columns().indexOf(column);
    }

    public List<GridColumn> columns() {
        return places.stream().map(Place::column).toList();
    }

    /** Whether any column shows an attribute. */
    public boolean attributes() {
        return columns().stream().anyMatch(column -> column.kind() == Kind.ATTRIBUTE);
    }

    /** With a column added at the end. */
    public GridLayout with(GridColumn column) {
        return has(column)
                ? this
                : new GridLayout(Stream.concat(places.stream(), Stream.of(Place.of(column)))
                        .toList());
    }

    /** Without a column, unless it is the only one. */
    public GridLayout without(GridColumn column) {
        return places.size() == 1
                ? this
                : new GridLayout(places.stream()
                        .filter(place -> !place.column().equals(column))
                        .toList());
    }

    /** With a column moved to the right by a number of places, or to the left if negative. */
    public GridLayout moved(GridColumn column, int by) {
        int from = at(column);
        int to = from + by;
        if (from < 0 || to < 0 || to >= places.size()) {
            return this;
        }
        List<Place> order = new ArrayList<>(places);
        Collections.swap(order, from, to);
        return new GridLayout(order);
    }

    /** With another width of a column, in pixels. */
    public GridLayout wide(GridColumn column, int width) {
        return new GridLayout(places.stream()
                .map(place -> place.column().equals(column) ? new Place(column, width) : place)
                .toList());
    }

    /** In this order; columns not named come last, such as those of attributes that the file no longer has. */
    public GridLayout ordered(List<GridColumn> order) {
        return new GridLayout(Stream.concat(
                        order.stream().flatMap(column -> places.stream()
                                .filter(place -> place.column().equals(column))),
                        places.stream().filter(place -> !order.contains(place.column())))
                .toList());
    }

    /** Width of a column in pixels. */
    public Optional<Integer> width(GridColumn column) {
        return places.stream()
                .filter(place -> place.column().equals(column))
                .map(Place::width)
                .findFirst();
    }

    /** One line for the settings. */
    public String written() {
        return places.stream()
                .map(place -> place.column().written() + "=" + place.width())
                .collect(Collectors.joining("&"));
    }

    /** Reads what {@link #written} returns; the default columns if nothing can be read. */
    public static GridLayout read(String written) {
        GridLayout read = new GridLayout(List.of());
        for (String part : written.split("&", -1)) {
            int is = part.lastIndexOf('=');
            Optional<GridColumn> column = GridColumn.read(is < 0 ? part : part.substring(0, is));
            if (column.isPresent()) {
                read = read.with(column.get());
                String width = part.substring(is + 1);
                if (width.matches("[0-9]{1,5}")) {
                    read = read.wide(column.get(), Integer.parseInt(width));
                }
            }
        }
        return read.places().isEmpty() ? DEFAULT : read;
    }
}
