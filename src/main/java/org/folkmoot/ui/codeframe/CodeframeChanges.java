package org.folkmoot.ui.codeframe;

/** How the rest of the window follows a change of the codeframe. */
public interface CodeframeChanges {
    /** @param codings whether codings moved between themes, so that lists of responses are out of date */
    void changed(boolean codings);

    /** Undoes the latest change. */
    void undo();

    /** The code of a theme has changed. */
    void renamed(String before, String now);
}
