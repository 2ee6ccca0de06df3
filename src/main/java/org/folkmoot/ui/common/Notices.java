package org.folkmoot.ui.common;

/** How a view model tells the user something. */
public interface Notices {
    /** Something was done; goes away by itself. */
    void toast(String text);

    /** Something was done that can be taken back, or looked at, by the button. */
    void toast(String text, String button, Runnable then);

    /** Something that the user must mend; stays until dismissed. */
    void banner(String sentence);
}
