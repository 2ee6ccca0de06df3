package org.folkmoot.ui.review.list;

import javafx.scene.control.Control;

/** A control that shows the responses. It follows the model; keys and mouse act on the model. */
interface ListingForm {
    /** The node to show and focus. */
    Control control();

    /** Tells the control whether it is visible; only then does it read rows. */
    void shown(boolean inSight);

    /**
     * Shows which row is being read.
     *
     * @param at -1 for none
     * @param scroll whether to scroll it into view
     */
    void follow(int at, boolean scroll);

    /** Updates the multiple selection. */
    void marked();

    /** Redraws the visible rows. */
    void refresh();

    /** Scrolls sideways; to the left if negative. */
    void sideways(int by);
}
