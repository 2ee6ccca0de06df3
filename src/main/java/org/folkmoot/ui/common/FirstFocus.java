package org.folkmoot.ui.common;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Focuses a control of a screen that is about to be shown. A control outside the window cannot take the focus. */
public final class FirstFocus {
    private FirstFocus() {}

    /** Focuses the control now, or as soon as it is part of the window. */
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
