package org.folkmoot.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/**
 * The responses left, the reader, the themes right. Where the window has no room for three, as with a large interface,
 * one of the side panes is shown at a time beside the reader; asking for the other one brings it. As a grid, the
 * responses lie above the reader and take its width.
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
    /** With a panel beside the screen, what is being read must not pay for it alone. */
    private static final double LEAST_SIDE_BESIDE = 284;

    private static final double NARROW = 1200;
    /** Less than this has no room for three. */
    private static final double ROOM_FOR_THREE = 900;

    /** Of the height, what the grid has until the user says otherwise. */
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

    /** @param then called whenever panes come or go */
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

    /** Puts the responses above the reader, or back beside it. */
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
                // The pane itself still lets the reader pay for the whole change when it lays itself out.
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
            // A pane lies in one place only.
            pane.getItems().clear();
            stack.getItems().setAll(inStack);
            pane.getItems().setAll(beside);
        }
        for (SplitPane each : List.of(pane, stack)) {
            each.getDividers().forEach(divider -> divider.positionProperty().addListener(change -> moved(pane)));
        }
        place();
        // Panes that have just come get other widths when they are first laid out.
        Platform.runLater(this::place);
        changed.run();
    }

    private boolean above() {
        return !stack.getItems().isEmpty();
    }

    /** Gives the side panes the widths that the user chose; else the themes' names a little more room than the responses. */
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

    /** A divider that a hand moves, not one that moves because the window grew. */
    private void moved(SplitPane pane) {
        if (placing) {
            return;
        }
        if (above() && dragged(stack)) {
            share = stack.getDividerPositions()[0];
            widths.moved(share);
        } else if (!narrow && dragged(pane)) {
            // The panes themselves follow only at the next layout.
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

    /** Whether a pane is there to be seen. */
    boolean isShown(Pane pane) {
        return split.filter(in -> in.getItems().contains(node(pane))).isPresent()
                || stack.getItems().contains(node(pane));
    }

    /** Brings a pane, in place of the other side pane where there is no room for both. */
    void show(Pane pane) {
        if (!isShown(pane)) {
            side = pane;
            split.ifPresent(this::arrange);
        }
    }

    /** The pane that has the keyboard. */
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

    /** Whatever in a pane a style class names. */
    Optional<Node> find(Pane pane, String style) {
        return Optional.ofNullable(node(pane).lookup(style));
    }
}
