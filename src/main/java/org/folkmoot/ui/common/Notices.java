package org.folkmoot.ui.common;

/** Shows messages to the user. */
public interface Notices {
    /** Reports something done; disappears by itself. */
    void toast(String text);

    /** Reports something done, with a button such as Undo. */
    void toast(String text, String button, Runnable then);

    /** Reports a problem; stays until dismissed. */
    void banner(String sentence);
}
