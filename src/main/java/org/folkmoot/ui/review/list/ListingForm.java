package org.folkmoot.ui.review.list;

import javafx.scene.control.Control;

/** A form in which the responses are listed. It follows the model; keys and mouse speak to the model. */
interface ListingForm {
    /** What is put on the screen and takes the keyboard. */
    Control control();

    /** Says whether it is in sight: only then does it look at the lines. */
    void shown(boolean inSight);

    /**
     * Shows which line is being read.
     *
     * @param at -1 for none
     * @param scroll whether to bring it into sight
     */
    void follow(int at, boolean scroll);

    /** Other lines are chosen together. */
    void marked();

    /** Says anew what all lines in sight say. */
    void refresh();

    /** Moves what is too wide sideways; to the left if less than 0. */
    void sideways(int by);
}
