package org.folkmoot.ui.intake;

import javafx.scene.Node;

/** What the frame needs of a step's view. */
interface StepView {
    /** Where the keyboard goes when the step is shown. */
    Node first();
}
