package org.folkmoot.ui.review.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.ui.review.state.GridColumn.Kind;

/** Which columns the grid has, from left to right, and how wide each is. Each is there once, and there is one at least. */
public record GridLayout(List<Place> places) {
    public static final int NARROWEST = 48;
    public static final int WIDEST = 1200;

    /** A column and its width in pixels. */
    public record Place(GridColumn column, int width) {
        public Place {
            width = Math.max(NARROWEST, Math.min(WIDEST, width));
        }

        static Place of(GridColumn column) {
            return new Place(column, column.usualWidth());
        }
    }

    /** The columns that a file has until the user chooses others. */
    public static final GridLayout USUAL =
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

    /** With the column at the end. */
    public GridLayout with(GridColumn column) {
        return has(column)
                ? this
                : new GridLayout(Stream.concat(places.stream(), Stream.of(Place.of(column)))
                        .toList());
    }

    /** Without the column, unless it is the last one. */
    public GridLayout without(GridColumn column) {
        return places.size() == 1
                ? this
                : new GridLayout(places.stream()
                        .filter(place -> !place.column().equals(column))
                        .toList());
    }

    /** With the column so many places further right. */
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

    public GridLayout wide(GridColumn column, int width) {
        return new GridLayout(places.stream()
                .map(place -> place.column().equals(column) ? new Place(column, width) : place)
                .toList());
    }

    /** In this order; columns that it does not name, as those of attributes that the file has lost, come last. */
    public GridLayout ordered(List<GridColumn> order) {
        return new GridLayout(Stream.concat(
                        order.stream().flatMap(column -> places.stream()
                                .filter(place -> place.column().equals(column))),
                        places.stream().filter(place -> !order.contains(place.column())))
                .toList());
    }

    public Optional<Integer> width(GridColumn column) {
        return places.stream()
                .filter(place -> place.column().equals(column))
                .map(Place::width)
                .findFirst();
    }

    public String written() {
        return places.stream()
                .map(place -> place.column().written() + "=" + place.width())
                .collect(Collectors.joining("&"));
    }

    /** The usual columns where nothing can be made of it. */
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
        return read.places().isEmpty() ? USUAL : read;
    }
}
