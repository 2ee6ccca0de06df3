package org.folkmoot.tagging;

/** An invalid search or rule. The message is a sentence that says where the error is and what to do. */
public final class QuerySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;

    QuerySyntaxException(int position, String message) {
        super(message);
        this.position = position;
    }

    /** Position in the source, in code points from 0; at most its length. The message counts from 1. */
    public int position() {
        return position;
    }

    /** The sentence for the user; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
