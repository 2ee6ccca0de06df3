package org.folkmoot.ui.learning;

/**
 * State of the background analysis of responses.
 *
 * @param left responses without a sentence vector; 0 if none or unknown
 */
public record LearningStatus(Stage stage, long left) {
    static final LearningStatus QUIET = new LearningStatus(Stage.QUIET, 0);

    /** What is shown to the user. */
    public enum Stage {
        /** Nothing, or only short work. */
        QUIET,
        READING,
        PAUSED
    }

    static LearningStatus reading(long left) {
        return left == 0 ? QUIET : new LearningStatus(Stage.READING, left);
    }
}
