package org.folkmoot.ui.review.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.text.Span;
import org.folkmoot.ui.common.ThemeColours;
import org.jspecify.annotations.Nullable;

/**
 * The layers behind and above the text: tints and underlines of evidence, bars beside text that is not the author's,
 * and boxes around search hits. They are repositioned only after a layout of the text.
 */
final class ReaderLayers {
    private final Pane behind = layer();
    private final Pane lines = layer();
    private final Pane bars = layer();
    private final Pane boxes = layer();
    private final Function<Highlight, String> described;
    private final Function<Boilerplate, String> named;
    private final BiConsumer<HighlightNode, Boolean> focused;

    private HighlightLayout highlights = HighlightLayout.NONE;
    private ThemeColours colours;
    private List<HighlightNode> nodes = List.of();
    private Map<HighlightLayout.Tint, Path> grounds = Map.of();
    private List<BoilerplateBar> boilerplate = List.of();
    private List<int[]> hits = List.of();
    private int hit = -1;

    /** A drawn range that is not the author's text. */
    record Boilerplate(int from, int to, org.folkmoot.model.text.Boilerplate kind) {}

    /**
     * @param described supplies the accessible text of a passage
     * @param named names a range that is not the author's text
     * @param focused notified when a passage gains or loses the focus
     */
    ReaderLayers(
            ThemeColours colours,
            Function<Highlight, String> described,
            Function<Boilerplate, String> named,
            BiConsumer<HighlightNode, Boolean> focused) {
        this.focused = focused;
        this.colours = colours;
        this.described = described;
        this.named = named;
        behind.setMouseTransparent(true);
        lines.setMouseTransparent(true);
        boxes.setMouseTransparent(true);
        bars.setPickOnBounds(false);
    }

    private static Pane layer() {
        Pane pane = new Pane();
        pane.setManaged(false);
        return pane;
    }

    /** The layer behind the text. */
    List<Node> below() {
        return List.of(behind);
    }

    /** The layer above the text. */
    List<Node> above() {
        return List.of(boxes, bars, lines);
    }

    /** Updates the evidence; a focused passage keeps the focus. */
    void show(HighlightLayout evidence, ThemeColours themeColours, boolean sameText) {
        Optional<Highlight> held = nodes.stream()
                .filter(Node::isFocused)
                .map(HighlightNode::highlight)
                .findFirst();
        highlights = evidence;
        colours = themeColours;
        Map<Highlight, HighlightNode> drawn = new HashMap<>();
        if (sameText) {
            nodes.forEach(node -> drawn.put(node.highlight(), node));
        }
        // A decision changes one or two passages; the others keep their nodes.
        nodes = highlights.passages().stream()
                .map(each -> node(each, drawn.get(each)))
                .toList();
        replace(lines.getChildren(), nodes);
        if (sameText) {
            held.flatMap(this::nodeLike).ifPresent(Node::requestFocus);
        }
    }

    private HighlightNode node(Highlight highlight, @Nullable HighlightNode drawn) {
        String style = colours.style(highlight.themeId());
        if (drawn != null && drawn.getStyle().equals(style)) {
            return drawn;
        }
        HighlightNode node = new HighlightNode(highlight, style, described);
        node.focusedProperty().addListener((property, was, is) -> focused.accept(node, is));
        return node;
    }

    /** Replaces a list of children, keeping the nodes that are in both. */
    private static <T extends Node> void replace(List<Node> children, List<T> wanted) {
        Set<Node> kept = new HashSet<>(wanted);
        children.removeIf(child -> !kept.contains(child));
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= children.size() || children.get(i) != wanted.get(i)) {
                if (children.contains(wanted.get(i))) {
                    children.clear();
                    children.addAll(wanted);
                    return;
                }
                children.add(i, wanted.get(i));
            }
        }
    }

    private Optional<HighlightNode> nodeLike(Highlight was) {
        return nodes.stream().filter(node -> node.highlight().continues(was)).findFirst();
    }

    void mark(List<Boilerplate> stretches) {
        boilerplate = stretches.stream()
                .map(each -> new BoilerplateBar(each.from(), each.to(), named.apply(each)))
                .toList();
        bars.getChildren().setAll(boilerplate);
    }

    /** @param found drawn ranges, in order */
    void find(List<int[]> found) {
        hits = found;
        hit = -1;
    }

    /** The next or previous hit, wrapping around; empty if there are none. */
    Optional<int[]> nextHit(int by) {
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        hit = hit < 0 && by < 0 ? hits.size() - 1 : Math.floorMod(hit + by, hits.size());
        return Optional.of(hits.get(hit));
    }

    int lanes() {
        return highlights.lanes();
    }

    List<HighlightNode> nodes() {
        return nodes;
    }

    /** The passages at a position in the flow, in text order. */
    List<HighlightNode> at(Point2D place, LaneMeasure measure) {
        double below = highlights.lanes() * measure.distance();
        return nodes.stream().filter(node -> node.contains(place, below)).toList();
    }

    /**
     * Positions all nodes.
     *
     * @param moved whether the text was laid out again; otherwise only new nodes are positioned
     */
    void place(TextFlow flow, LaneMeasure measure, boolean moved) {
        Map<HighlightLayout.Tint, Path> drawn = moved ? Map.of() : grounds;
        Map<HighlightLayout.Tint, Path> now = new LinkedHashMap<>();
        for (HighlightLayout.Tint tint : highlights.tints()) {
            String style = colours.style(tint.themeId());
            Path ground = drawn.get(tint);
            now.put(tint, ground != null && ground.getStyle().equals(style) ? ground : ground(flow, tint, style));
        }
        grounds = now;
        replace(behind.getChildren(), List.copyOf(now.values()));
        for (HighlightNode node : nodes) {
            if (moved || !node.placed()) {
                node.place(flow, measure);
            }
        }
        boilerplate.forEach(bar -> bar.place(flow));
        placeHits(flow);
    }

    private static Path ground(TextFlow flow, HighlightLayout.Tint tint, String style) {
        Path ground = new Path(flow.rangeShape(tint.from(), tint.to()));
        ground.getStyleClass().add("evidence-tint");
        ground.setStyle(style);
        return ground;
    }

    void placeHits(TextFlow flow) {
        List<Node> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            for (Bounds row : TextRows.of(flow.rangeShape(hits.get(i)[0], hits.get(i)[1]))) {
                javafx.scene.shape.Rectangle box = new javafx.scene.shape.Rectangle(
                        row.getMinX() - 1, row.getMinY(), row.getWidth() + 2, row.getHeight());
                box.getStyleClass().add(i == hit ? "search-hit-current" : "search-hit");
                found.add(box);
            }
        }
        boxes.getChildren().setAll(found);
    }

    /** Drawn ranges of spans, without those that are not drawn. */
    static List<int[]> drawn(DrawnText text, List<Span> spans) {
        return spans.stream()
                .map(span -> new int[] {text.from(span), text.to(span)})
                .filter(range -> range[0] < range[1])
                .toList();
    }
}
