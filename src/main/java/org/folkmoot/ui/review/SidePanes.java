package org.folkmoot.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/**
 * Lays out the responses on the left, the reader and the themes on the right. If the window is too narrow for all
 * three, for example with a large interface, one side pane at a time is shown beside the reader; showing the other
 * replaces it. As a grid, the responses are above the reader and as wide as it.
 */
final class SidePanes {
    /** The panes, from left to right. */
    enum Pane {
        RESPONSES,
        READER,
        THEMES
    }

    private static final double LEAST_SIDE = 320;
    private static final double MOST_SIDE = 420;
    /** With a side panel open, the reader alone must not lose the width. */
    private static final double LEAST_SIDE_BESIDE = 284;

    private static final double NARROW = 1200;
    /** Minimum width for three panes. */
    private static final double ROOM_FOR_THREE = 900;

    /** Default share of the height for the grid. */
    private static final double USUAL_SHARE = 0.4;

    private final PaneWidths widths;
    private final SplitPane stack = new SplitPane();
    private boolean stacked;
    private double share = USUAL_SHARE;
    private final List<Node> all = new ArrayList<>();
    private Optional<SplitPane> split = Optional.empty();
    private Runnable changed = () -> {};
    private Pane side = Pane.THEMES;
    private boolean arranged;
    private boolean narrow;
    private boolean placing;
    private double left;
    private double right;

    SidePanes(PaneWidths widths) {
        this.widths = widths;
    }

    /** @param then runs when panes are shown or hidden */
    void attach(SplitPane pane, Runnable then) {
        split = Optional.of(pane);
        changed = then;
        pane.setOrientation(Orientation.HORIZONTAL);
        all.addAll(pane.getItems());
        pane.widthProperty().addListener(change -> fit());
        stack.setOrientation(Orientation.VERTICAL);
        stack.getStyleClass().add("review-split");
        stack.setMinSize(0, 0);
        widths.load((wasLeft, wasRight) -> {
            left = wasLeft;
            right = wasRight;
            place();
        });
        widths.loadShare(was -> {
            share = was;
            place();
        });
    }

    /** Moves the responses above the reader, or back beside it. */
    void stack(boolean wanted) {
        if (stacked != wanted) {
            stacked = wanted;
            split.filter(pane -> arranged).ifPresent(this::arrange);
        }
    }

    private void fit() {
        split.ifPresent(pane -> {
            double width = pane.getWidth();
            if (width <= 0) {
                return;
            }
            if (!arranged || width < ROOM_FOR_THREE != narrow) {
                arranged = true;
                narrow = width < ROOM_FOR_THREE;
                arrange(pane);
            } else if (left == 0) {
                place();
                // SplitPane takes the whole change from the reader on its next layout.
                Platform.runLater(this::place);
            }
        });
    }

    private void arrange(SplitPane pane) {
        List<Node> shown = !narrow ? all : side == Pane.RESPONSES ? all.subList(0, 2) : all.subList(1, 3);
        boolean above = stacked && shown.contains(all.get(0));
        List<Node> inStack = above ? all.subList(0, 2) : List.of();
        List<Node> beside = !above ? shown : narrow ? List.of(stack) : List.of(stack, all.get(2));
        if (!pane.getItems().equals(beside) || !stack.getItems().equals(inStack)) {
            // A node can have only one parent.
            pane.getItems().clear();
            stack.getItems().setAll(inStack);
            pane.getItems().setAll(beside);
        }
        for (SplitPane each : List.of(pane, stack)) {
            each.getDividers().forEach(divider -> divider.positionProperty().addListener(change -> moved(pane)));
        }
        place();
        // New panes get other widths on their first layout.
        Platform.runLater(this::place);
        changed.run();
    }

    private boolean above() {
        return !stack.getItems().isEmpty();
    }

    /** Applies the user's widths; by default, themes get slightly more width than responses. */
    private void place() {
        split.filter(pane -> pane.getWidth() > 0).ifPresent(pane -> {
            double width = pane.getWidth();
            double least = width < NARROW ? LEAST_SIDE_BESIDE : LEAST_SIDE;
            double onLeft = left > 0 ? left : Math.max(least, Math.min(MOST_SIDE, width * 0.22));
            double onRight = right > 0 ? right : Math.max(least, Math.min(MOST_SIDE, width * 0.27));
            placing = true;
            stack.setDividerPositions(share);
            if (above()) {
                pane.setDividerPositions(1 - onRight / width);
            } else if (!narrow) {
                pane.setDividerPositions(onLeft / width, 1 - onRight / width);
            } else if (side == Pane.RESPONSES) {
                pane.setDividerPositions(Math.min(0.5, LEAST_SIDE / width));
            } else {
                pane.setDividerPositions(Math.max(0.5, 1 - LEAST_SIDE / width));
            }
            placing = false;
        });
    }

    /** Reacts to a divider dragged by the user, not to one moved by resizing the window. */
    private void moved(SplitPane pane) {
        if (placing) {
            return;
        }
        if (above() && dragged(stack)) {
            share = stack.getDividerPositions()[0];
            widths.moved(share);
        } else if (!narrow && dragged(pane)) {
            // The panes follow on the next layout.
            double[] ends = pane.getDividerPositions();
            left = above() ? left : ends[0] * pane.getWidth();
            right = (1 - ends[ends.length - 1]) * pane.getWidth();
            widths.moved(left, right);
        }
    }

    private static boolean dragged(SplitPane pane) {
        return pane.lookupAll(".split-pane-divider").stream()
                .anyMatch(divider -> divider.getParent() == pane && divider.isPressed());
    }

    private Node node(Pane pane) {
        return all.get(List.of(Pane.values()).indexOf(pane));
    }

    boolean isNarrow() {
        return narrow;
    }

    /** Whether a pane is visible. */
    boolean isShown(Pane pane) {
        return split.filter(in -> in.getItems().contains(node(pane))).isPresent()
                || stack.getItems().contains(node(pane));
    }

    /** Shows a pane, replacing the other side pane if there is no room for both. */
    void show(Pane pane) {
        if (!isShown(pane)) {
            side = pane;
            split.ifPresent(this::arrange);
        }
    }

    /** The pane that has the focus. */
    Optional<Pane> focused() {
        Node focus =
                split.map(Node::getScene).map(scene -> scene.getFocusOwner()).orElse(null);
        for (Node at = focus; at != null; at = at.getParent()) {
            int index = all.indexOf(at);
            if (index >= 0) {
                return Optional.of(Pane.values()[index]);
            }
        }
        return Optional.empty();
    }

    /** Finds the nodes in a pane by style class. */
    Optional<Node> find(Pane pane, String style) {
        return Optional.ofNullable(node(pane).lookup(style));
    }
}
