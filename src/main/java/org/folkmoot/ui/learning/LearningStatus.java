package org.folkmoot.ui.learning;

/**
 * Where the background work for suggestions stands.
 *
 * @param left responses that have no sentence vector yet; 0 if none, or not known
 */
public record LearningStatus(Stage stage, long left) {
    static final LearningStatus QUIET = new LearningStatus(Stage.QUIET, 0);

    /** What is under way, as far as it is worth a person's notice. */
    public enum Stage {
        /** Nothing, or nothing that takes long. */
        QUIET,
        READING,
        PAUSED
    }

    static LearningStatus reading(long left) {
        return left == 0 ? QUIET : new LearningStatus(Stage.READING, left);
    }
}
