package org.folkmoot.ui.review.list;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The controls above the responses: stacked above the list, in one row above the grid. */
final class ResponsesHead {
    private static final double WIDE_SEARCH = 240;
    /** With less width, the count is hidden. */
    private static final double ROOM = 720;

    private static final double ROOM_FOR_ORDER = 900;

    private final VBox head;
    private final Region search;
    private final HBox tools;
    private final HBox counted;
    private final Label count;
    private final Node columns;
    private final Consumer<Boolean> nameOrder;
    private boolean named;
    private final List<Node> inTools;
    private final List<Node> inCounted;

    /**
     * Arranges the controls.
     *
     * @param search the search field
     * @param tools state, filter, order
     * @param counted the count, a gap, and the list/grid switch
     * @param columns opens the columns of the grid
     * @param nameOrder told whether there is room to name the order
     */
    ResponsesHead(
            VBox head,
            Region search,
            HBox tools,
            HBox counted,
            Label count,
            Node columns,
            Consumer<Boolean> nameOrder) {
        this.head = head;
        this.search = search;
        this.tools = tools;
        this.counted = counted;
        this.count = count;
        this.columns = columns;
        this.nameOrder = nameOrder;
        this.inTools = List.copyOf(tools.getChildren());
        this.inCounted = List.copyOf(counted.getChildren());
        head.widthProperty().addListener(change -> fit());
        arrange(false);
    }

    void arrange(boolean grid) {
        columns.setVisible(grid);
        columns.setManaged(grid);
        head.getChildren().removeAll(search, counted);
        tools.getChildren().clear();
        counted.getChildren().clear();
        if (grid) {
            tools.getChildren().add(search);
            tools.getChildren().addAll(inTools);
            tools.getChildren().addAll(inCounted);
            search.setPrefWidth(WIDE_SEARCH);
            search.setMinWidth(80);
        } else {
            tools.getChildren().addAll(inTools);
            counted.getChildren().addAll(inCounted);
            search.setPrefWidth(Region.USE_COMPUTED_SIZE);
            search.setMinWidth(Region.USE_COMPUTED_SIZE);
            head.getChildren().add(0, search);
            head.getChildren().add(head.getChildren().indexOf(tools) + 1, counted);
        }
        // Only the gap in the middle grows.
        inTools.forEach(each -> HBox.setHgrow(each, grid ? Priority.NEVER : grow(each)));
        fit();
    }

    private Priority grow(Node each) {
        return inTools.indexOf(each) == 0 ? Priority.ALWAYS : Priority.NEVER;
    }

    private void fit() {
        boolean list = counted.getChildren().contains(count);
        boolean room = list || head.getWidth() > ROOM;
        count.setVisible(room);
        count.setManaged(room);
        boolean naming = !list && head.getWidth() > ROOM_FOR_ORDER;
        if (naming != named) {
            named = naming;
            nameOrder.accept(naming);
        }
    }
}
