package org.folkmoot.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.folkmoot.ui.common.Memory;

/**
 * The position and size of the window, kept between sessions. A position that is on no screen any more, as after a
 * monitor is unplugged, is dropped; the window is never larger than its screen.
 *
 * @param maximised whether the window fills the screen; position and size then apply once it no longer does
 */
record WindowPlace(double x, double y, double width, double height, boolean maximised) {
    private static final String KEY = "window";
    /** Pixels of the title bar that must be visible, so that the window can be dragged. */
    private static final double GRIP = 120;

    static Optional<WindowPlace> read(Memory memory) {
        String[] parts = memory.get(KEY).split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            List<Double> numbers =
                    Stream.of(parts).limit(4).map(Double::valueOf).toList();
            return Optional.of(new WindowPlace(
                    numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), Boolean.parseBoolean(parts[4])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Memory memory) {
        memory.put(
                KEY,
                Stream.of(x, y, width, height)
                                .map(Math::round)
                                .map(String::valueOf)
                                .reduce("", (a, b) -> a + b + " ")
                        + maximised);
    }

    static WindowPlace of(Stage stage, WindowPlace before) {
        return stage.isMaximized() || stage.isFullScreen() || stage.isIconified()
                ? new WindowPlace(before.x, before.y, before.width, before.height, stage.isMaximized())
                : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }

    /** Moves the window there, if that is on a screen. */
    void apply(Stage stage) {
        fitted(Screen.getScreens().stream().map(Screen::getVisualBounds).toList())
                .ifPresent(place -> {
                    stage.setX(place.x);
                    stage.setY(place.y);
                    stage.setWidth(place.width);
                    stage.setHeight(place.height);
                });
        stage.setMaximized(maximised);
    }

    /** This place, fitted to the given screens; empty if none of them shows enough of the title bar. */
    Optional<WindowPlace> fitted(List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> x + width >= screen.getMinX() + GRIP
                        && x <= screen.getMaxX() - GRIP
                        && y >= screen.getMinY()
                        && y <= screen.getMaxY() - GRIP)
                .findFirst()
                .map(screen -> new WindowPlace(
                        x, y, Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()), maximised));
    }
}
