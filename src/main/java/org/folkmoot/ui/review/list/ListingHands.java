package org.folkmoot.ui.review.list;

import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Keys and mouse of the list and the grid, applied to the model. */
final class ListingHands {
    private static final int PAGE = 10;
    private static final int SIDEWAYS = 96;

    private final ReviewViewModel model;
    private final ReviewCommands commands;

    ListingHands(ReviewViewModel model, ReviewCommands commands) {
        this.model = model;
        this.commands = commands;
    }

    /** Binds the keys of a control. */
    void install(ListingForm form) {
        form.control().addEventFilter(KeyEvent.KEY_PRESSED, event -> key(form, event));
    }

    /** Makes a mouse press select a row. */
    void install(IndexedCell<?> line, Control in) {
        line.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (line.isEmpty()) {
                return;
            }
            if (event.isShiftDown()) {
                commands.list().extendTo(line.getIndex());
            } else if (event.isShortcutDown()) {
                commands.list().mark(line.getIndex());
            } else {
                commands.list().select(line.getIndex());
            }
            in.requestFocus();
            event.consume();
        });
    }

    private void key(ListingForm form, KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            form.sideways(code == KeyCode.LEFT ? -SIDEWAYS : SIDEWAYS);
        } else if (code == KeyCode.ESCAPE && commands.bulk().active()) {
            model.responses().list().marks().clear();
        } else if (code == KeyCode.ESCAPE
                && !model.responses().narrowing().query().search().isEmpty()) {
            model.responses().narrowing().search("");
        } else if (code.isNavigationKey()) {
            go(target(event), event.isShiftDown());
        } else {
            return;
        }
        // The control's own selection would differ from the model's.
        event.consume();
    }

    private int target(KeyEvent event) {
        int last = model.responses().list().rows().size() - 1;
        int at = model.responses().list().selectedProperty().get();
        return switch (event.getCode()) {
            case PAGE_DOWN -> Math.min(last, at + PAGE);
            case PAGE_UP -> Math.max(0, at - PAGE);
            case HOME -> 0;
            case END -> last;
            case DOWN, KP_DOWN -> event.isShiftDown() ? at + 1 : -1;
            case UP, KP_UP -> event.isShiftDown() ? at - 1 : -1;
            default -> -1;
        };
    }

    private void go(int target, boolean extend) {
        if (target < 0 || target >= model.responses().list().rows().size()) {
            return;
        }
        if (extend) {
            commands.list().extendTo(target);
        } else {
            commands.list().select(target);
        }
    }
}
