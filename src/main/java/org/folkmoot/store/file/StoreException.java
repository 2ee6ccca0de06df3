package org.folkmoot.store.file;

import org.jspecify.annotations.Nullable;

/** A defect: the store was used in a way that it never should be. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
