package org.folkmoot.model;

/** How long work tells where it is, and hears that it should stop. Called from the thread that does the work. */
public interface Progress {
    /** Takes no notice and never stops. */
    Progress NONE = (done, total) -> true;

    /**
     * Reports a step.
     *
     * @param done units finished so far
     * @param total units in all, or -1 where unknown
     * @return false if the work should stop; it then throws {@link CancelledException} and leaves no trace
     */
    boolean report(long done, long total);

    /** Reports, and stops the work if that was asked for. */
    default void step(long done, long total) {
        if (!report(done, total)) {
            throw new CancelledException();
        }
    }
}
