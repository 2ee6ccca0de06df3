package org.folkmoot.ui.review.reader;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

/** Caret movement in the reader. Plain Up and Down move in the list of responses instead. */
final class CaretMoves {
    private final String text;
    private final TextFlow flow;

    CaretMoves(String text, TextFlow flow) {
        this.text = text;
        this.flow = flow;
    }

    /** Empty for keys that do not move the caret. */
    OptionalInt target(KeyEvent event, int caret) {
        boolean byWord = event.isShortcutDown();
        KeyCode code = event.getCode();
        if (code == KeyCode.LEFT) {
            return OptionalInt.of(Math.max(0, step(byWord).preceding(Math.max(1, caret))));
        }
        if (code == KeyCode.RIGHT) {
            int next = caret >= text.length() ? text.length() : step(byWord).following(caret);
            return OptionalInt.of(next);
        }
        if (event.isShiftDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            return OptionalInt.of(line(caret, code == KeyCode.DOWN));
        }
        if (code == KeyCode.HOME) {
            return OptionalInt.of(0);
        }
        return code == KeyCode.END ? OptionalInt.of(text.length()) : OptionalInt.empty();
    }

    private BreakIterator step(boolean byWord) {
        BreakIterator steps =
                byWord ? BreakIterator.getWordInstance(Locale.UK) : BreakIterator.getCharacterInstance(Locale.UK);
        steps.setText(text);
        return steps;
    }

    private int line(int caret, boolean down) {
        Bounds at = new Path(flow.caretShape(caret, true)).getBoundsInLocal();
        double step = at.getHeight() + flow.getLineSpacing();
        double y = at.getCenterY() + (down ? step : -step);
        if (y < 0) {
            return 0;
        }
        return y > flow.getHeight()
                ? text.length()
                : flow.hitTest(new Point2D(at.getCenterX(), y)).getCharIndex();
    }
}
