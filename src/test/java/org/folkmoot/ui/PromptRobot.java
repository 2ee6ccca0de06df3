package org.folkmoot.ui;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;

/** TestFX's robot, which waits for pulses after each press, move and click instead of sleeping. */
public final class PromptRobot extends FxRobot {
    @Override
    public PromptRobot push(KeyCode... combination) {
        robotContext().getKeyboardRobot().pressNoWait(combination);
        robotContext().getKeyboardRobot().releaseNoWait(combination);
        FxThread.settle();
        return this;
    }

    @Override
    public PromptRobot push(KeyCodeCombination combination) {
        boolean shift = combination.getShift() == KeyCombination.ModifierValue.DOWN;
        boolean control = combination.getShortcut() == KeyCombination.ModifierValue.DOWN
                || combination.getControl() == KeyCombination.ModifierValue.DOWN;
        FxThread.run(() -> new Keyboard(focused()).press(combination.getCode(), shift, control));
        FxThread.settle();
        return this;
    }

    @Override
    public PromptRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public PromptRobot type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            push(key);
        }
        return this;
    }

    @Override
    public PromptRobot eraseText(int characters) {
        return type(KeyCode.BACK_SPACE, characters);
    }

    @Override
    public PromptRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        FxThread.settle();
        return this;
    }

    @Override
    public PromptRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        FxThread.settle();
        return this;
    }

    /** Types characters into the control that has the focus, each with a press, a type and a release; tabs and line breaks are keys. */
    @Override
    public PromptRobot write(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(character -> {
            switch (character) {
                case "\t" -> push(KeyCode.TAB);
                case "\n" -> push(KeyCode.ENTER);
                default -> FxThread.run(() -> new Keyboard(focused()).type(character));
            }
        });
        FxThread.settle();
        return this;
    }

    @Override
    public PromptRobot write(char character) {
        return write(String.valueOf(character));
    }

    @Override
    public PromptRobot moveTo(PointQuery place, Motion motion) {
        return moveMouse(place.query());
    }

    @Override
    public PromptRobot moveBy(double x, double y, Motion motion) {
        return moveMouse(robotContext().getBaseRobot().retrieveMouse().add(x, y));
    }

    /** By way of the middle, so that a drag is one. */
    private PromptRobot moveMouse(Point2D place) {
        Point2D from = robotContext().getBaseRobot().retrieveMouse();
        robotContext().getMouseRobot().moveNoWait(from.midpoint(place));
        robotContext().getMouseRobot().moveNoWait(place);
        FxThread.settle();
        return this;
    }

    @Override
    public PromptRobot press(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        FxThread.settle();
        return this;
    }

    @Override
    public PromptRobot release(MouseButton... buttons) {
        robotContext().getMouseRobot().releaseNoWait(buttons);
        FxThread.settle();
        return this;
    }

    @Override
    public PromptRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        return moveTo(place, motion).click(buttons);
    }

    @Override
    public PromptRobot clickOn(MouseButton... buttons) {
        return click(buttons);
    }

    @Override
    public PromptRobot doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        return moveTo(place, motion).click(buttons).click(buttons);
    }

    private PromptRobot click(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        robotContext().getMouseRobot().releaseNoWait(buttons);
        FxThread.settle();
        return this;
    }

    private static Scene focused() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .or(() -> Window.getWindows().stream().findFirst())
                .orElseThrow()
                .getScene();
    }
}
