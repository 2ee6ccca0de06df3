package org.folkmoot.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds what makes a screen hard to use: words cut short, controls over each other or out of reach, faint text. */
public final class LayoutAssertions {
    /** Pixels by which borders and rounded positions may meet. */
    private static final double TOLERANCE = 1.5;

    private LayoutAssertions() {}

    /** The problems of all that is visible below a root, in words for a developer; empty if there are none. */
    public static List<String> problems(Parent root) {
        List<String> problems = new ArrayList<>();
        List<Node> visible = Looks.inSight(root);
        visible.forEach(node -> shortened(node).ifPresent(problems::add));
        List<Node> controls =
                visible.stream().filter(LayoutAssertions::isControl).toList();
        controls.forEach(node -> beyond(node, root).ifPresent(problems::add));
        for (int i = 0; i < controls.size(); i++) {
            for (int j = i + 1; j < controls.size(); j++) {
                overlap(controls.get(i), controls.get(j)).ifPresent(problems::add);
            }
        }
        Looks.tooFaint(root).forEach(text -> problems.add("contrast " + text));
        return problems;
    }

    /** What a user reads or operates, and not what contains it or is a part of it. */
    private static boolean isControl(Node node) {
        boolean simple = node instanceof Labeled
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase
                || node instanceof Slider;
        return simple
                && !(node instanceof IndexedCell)
                && ancestor(node, Labeled.class).isEmpty()
                && ancestor(node, ComboBoxBase.class).isEmpty()
                && !shownBounds(node).isEmpty();
    }

    /** Words may be cut short where a tooltip has them all, in cells, and in heads of columns, which can be widened. */
    private static Optional<String> shortened(Node node) {
        if (!(node instanceof Labeled labeled)
                || labeled.getText() == null
                || labeled.getText().isBlank()
                || hasTip(labeled)
                || (labeled.isMnemonicParsing() && labeled.getText().contains("_"))
                || node instanceof IndexedCell
                || ancestor(node, IndexedCell.class).isPresent()
                || ancestor(node, TableColumnHeader.class).isPresent()
                || shownBounds(node).isEmpty()) {
            return Optional.empty();
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon) && child.isVisible())
                .map(child -> ((Text) child).getText())
                .filter(drawn -> !drawn.equals(labeled.getText()))
                .findFirst()
                .map(drawn ->
                        "cut short to \"%s\": %s \"%s\"".formatted(drawn, Looks.describe(node), labeled.getText()));
    }

    /** Whether a node or what it lies in has a tooltip, or makes one when the pointer comes, as Tips does. */
    private static boolean hasTip(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Control control && (control.getTooltip() != null || at.getOnMouseEntered() != null)) {
                return true;
            }
        }
        return false;
    }

    /** A control that does not scroll must lie within the window. */
    private static Optional<String> beyond(Node node, Node root) {
        if (scrolls(node)) {
            return Optional.empty();
        }
        Bounds window = root.localToScene(root.getLayoutBounds());
        Bounds bounds = inScene(node);
        boolean within = bounds.getMinX() >= window.getMinX() - TOLERANCE
                && bounds.getMinY() >= window.getMinY() - TOLERANCE
                && bounds.getMaxX() <= window.getMaxX() + TOLERANCE
                && bounds.getMaxY() <= window.getMaxY() + TOLERANCE;
        return within
                ? Optional.empty()
                : Optional.of("beyond the window: %s at %s".formatted(words(node), place(bounds)));
    }

    /** The children of a stack pane lie over each other on purpose: a panel over the screen, a message over both. */
    private static Optional<String> overlap(Node one, Node other) {
        Bounds common = intersection(shownBounds(one), shownBounds(other));
        if (common.isEmpty() || common.getWidth() <= TOLERANCE || common.getHeight() <= TOLERANCE) {
            return Optional.empty();
        }
        Parent meeting = one.getParent();
        while (meeting != null && !isAncestor(meeting, other)) {
            meeting = meeting.getParent();
        }
        if (meeting instanceof StackPane || meeting == one || meeting == other) {
            return Optional.empty();
        }
        return Optional.of("overlapping at %s: %s and %s".formatted(place(common), words(one), words(other)));
    }

    private static boolean isAncestor(Parent parent, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }

    private static boolean scrolls(Node node) {
        return ancestor(node, ScrollPane.class).isPresent()
                || ancestor(node, VirtualFlow.class).isPresent()
                || ancestor(node, ScrollBar.class).isPresent();
    }

    private static <T extends Node> Optional<T> ancestor(Node node, Class<T> type) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** The part of a node that no ancestor clips, in the scene's coordinates. */
    private static Bounds shownBounds(Node node) {
        Bounds shown = inScene(node);
        for (Node at = node.getParent(); at != null && !shown.isEmpty(); at = at.getParent()) {
            if (at.getClip() != null) {
                shown = intersection(shown, at.localToScene(at.getClip().getBoundsInParent()));
            }
        }
        return shown.getWidth() <= 0 || shown.getHeight() <= 0 ? new BoundingBox(0, 0, -1, -1) : shown;
    }

    private static Bounds intersection(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.min(one.getMaxX(), other.getMaxX()) - left,
                Math.min(one.getMaxY(), other.getMaxY()) - top);
    }

    private static String words(Node node) {
        String text = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return Looks.describe(node) + " \"" + text + "\"";
    }

    private static String place(Bounds bounds) {
        return "%.0f,%.0f %.0fx%.0f"
                .formatted(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
