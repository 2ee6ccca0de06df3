package org.folkmoot.tagging;

/** A search or rule that means nothing. The message is one plain sentence that says where and what to do. */
public final class QuerySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;

    QuerySyntaxException(int position, String message) {
        super(message);
        this.position = position;
    }

    /** Where in the source, in code points from 0; at most its length. The message counts from 1. */
    public int position() {
        return position;
    }

    /** The plain sentence; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
