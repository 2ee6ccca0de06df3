package org.folkmoot.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be seen and read of a scene, for tests: its nodes, their names, and contrast as WCAG 2.2 defines it. */
public final class Looks {
    private Looks() {}

    /** All nodes in sight, parents before children. */
    public static List<Node> inSight(Node root) {
        List<Node> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /** What Tab should reach. */
    public static List<Node> focusable(Node root) {
        return inSight(root).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
    }

    /** What a screen reader says for a node; empty for nothing. */
    public static String name(Node node, Node root) {
        Stream<Optional<String>> names = Stream.of(
                Optional.ofNullable(node.getAccessibleText()),
                node instanceof Control
                        ? Optional.empty()
                        : Optional.ofNullable((String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT)),
                node instanceof Labeled labeled ? Optional.ofNullable(labeled.getText()) : Optional.empty(),
                inSight(root).stream()
                        .filter(each -> each instanceof Label label && label.getLabelFor() == node)
                        .map(each -> ((Label) each).getText())
                        .findFirst());
        return names.flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    public static String describe(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass()
                + (node instanceof Text text ? " \"" + text.getText() + "\"" : "");
    }

    /** Texts and icons that are harder to read than they may be, each with its contrast. */
    public static List<String> tooFaint(Node root) {
        List<String> faint = new ArrayList<>();
        for (Node node : inSight(root)) {
            if (node instanceof Text text
                    && !text.getText().isBlank()
                    && !text.isDisabled()
                    && text.getFill() instanceof Color colour) {
                double contrast = contrast(over(colour, opacity(text), ground(text)), ground(text));
                if (contrast < least(text) - 0.005) {
                    faint.add("%.2f %s in %s".formatted(contrast, describe(text), describe(text.getParent())));
                }
            }
        }
        return faint;
    }

    /** 3:1 for icons and large text, 4.5:1 for all else. */
    private static double least(Text text) {
        boolean bold = text.getFont().getStyle().contains("Bold");
        double size = text.getFont().getSize();
        return text instanceof FontIcon || size >= 24 || (bold && size >= 18.66) ? 3 : 4.5;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    /** The colour behind a node: the fills of everything above it in the tree, laid over each other. */
    private static Color ground(Node node) {
        List<Color> fills = new ArrayList<>();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> own = region.getBackground().getFills();
                for (int i = own.size() - 1; i >= 0; i--) {
                    if (own.get(i).getFill() instanceof Color colour) {
                        fills.add(colour);
                    }
                }
            }
        }
        Color ground = Color.WHITE;
        for (int i = fills.size() - 1; i >= 0; i--) {
            ground = over(fills.get(i), 1, ground);
        }
        return ground;
    }

    public static Color over(Color top, double opacity, Color ground) {
        return ground.interpolate(
                new Color(top.getRed(), top.getGreen(), top.getBlue(), 1), top.getOpacity() * opacity);
    }

    /** From 1 to 21. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    public static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
