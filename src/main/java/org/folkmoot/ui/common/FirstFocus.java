package org.folkmoot.ui.common;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Gives the keyboard to a control of a screen that is about to appear: before it is part of the window, asking is in vain. */
public final class FirstFocus {
    private FirstFocus() {}

    /** Now, or as soon as the control is part of the window. */
    public static void give(Node control) {
        if (control.getScene() != null) {
            control.requestFocus();
            return;
        }
        control.sceneProperty().addListener(new ChangeListener<@Nullable Scene>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable Scene> scene, @Nullable Scene was, @Nullable Scene is) {
                if (is != null) {
                    control.sceneProperty().removeListener(this);
                    Platform.runLater(control::requestFocus);
                }
            }
        });
    }
}
