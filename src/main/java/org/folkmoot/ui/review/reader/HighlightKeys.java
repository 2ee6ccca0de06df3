package org.folkmoot.ui.review.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.folkmoot.ui.review.state.EvidenceCommands;

/** Keyboard access to passages: moving between them, their menu, their ends. */
final class HighlightKeys {
    private final ReaderPane pane;
    private final EvidenceCommands evidence;
    private final Consumer<HighlightNode> menu;
    private final Runnable leave;

    /**
     * @param menu opens the menu of a passage
     * @param leave focuses the list of responses
     */
    HighlightKeys(ReaderPane pane, EvidenceCommands evidence, Consumer<HighlightNode> menu, Runnable leave) {
        this.pane = pane;
        this.evidence = evidence;
        this.menu = menu;
        this.leave = leave;
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof HighlightNode node && done(event, node)) {
            event.consume();
        }
    }

    private boolean done(KeyEvent event, HighlightNode node) {
        Highlight highlight = node.highlight();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        KeyCode code = event.getCode();
        boolean sideways = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        if (plain && (code == KeyCode.ENTER || code == KeyCode.SPACE)) {
            menu.accept(node);
        } else if (plain && code == KeyCode.ESCAPE) {
            leave.run();
        } else if (plain && sideways) {
            go(code == KeyCode.RIGHT ? 1 : -1);
        } else if (plain && code == KeyCode.DELETE && highlight.applied()) {
            evidence.remove(highlight.themeId(), highlight.span());
        } else if (event.isShiftDown() && sideways && highlight.applied()) {
            evidence.moveEnd(highlight.themeId(), highlight.span(), code == KeyCode.RIGHT);
        } else if (event.isAltDown() && sideways && highlight.applied()) {
            evidence.moveStart(highlight.themeId(), highlight.span(), code == KeyCode.LEFT);
        } else {
            return false;
        }
        return true;
    }

    /** Focuses the next or previous passage; from elsewhere, the first or last. */
    void go(int by) {
        List<HighlightNode> nodes = pane.highlightNodes();
        if (nodes.isEmpty()) {
            return;
        }
        int at = -1;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).isFocused()) {
                at = i;
            }
        }
        int next = at < 0 && by < 0 ? nodes.size() - 1 : Math.floorMod(at + by, nodes.size());
        Node target = nodes.get(next);
        target.requestFocus();
    }
}
