package org.folkmoot.model;

/** The user stopped a long operation. None of its work was kept. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("Stopped. Nothing was changed.");
    }
}
