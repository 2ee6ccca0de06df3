package org.folkmoot.model;

/** Receives the progress of a long operation and tells it when to stop. Called from the thread that does the work. */
public interface Progress {
    /** Ignores progress and never stops the operation. */
    Progress NONE = (done, total) -> true;

    /**
     * Reports progress.
     *
     * @param done units finished so far
     * @param total units in all, or -1 if unknown
     * @return false if the operation should stop; it then throws {@link CancelledException} and leaves no trace
     */
    boolean report(long done, long total);

    /** Reports progress and throws if a stop was requested. */
    default void step(long done, long total) {
        if (!report(done, total)) {
            throw new CancelledException();
        }
    }
}
