package org.folkmoot.ui.intake;

import javafx.scene.Node;

/** The view of one step, as the frame uses it. */
interface StepView {
    /** The control that gets the focus when the step is shown. */
    Node first();
}
