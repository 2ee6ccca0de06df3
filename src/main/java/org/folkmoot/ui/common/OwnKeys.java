package org.folkmoot.ui.common;

import javafx.scene.input.KeyEvent;

/** A part of a screen that has a use of its own for some keys while the keyboard is in it; actions let it have them. */
public interface OwnKeys {
    boolean takes(KeyEvent press);
}
