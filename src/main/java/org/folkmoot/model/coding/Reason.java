package org.folkmoot.model.coding;

/** Why a theme is suggested for a text. The database stores a reason as one string, read according to its origin. */
public sealed interface Reason permits Reason.Rules, ModelReason {
    /** For suggestions whose origin says everything. */
    Reason NONE = new Rules("");

    /**
     * Rules matched.
     *
     * @param alternatives the alternatives that matched, in the rule language; empty if unknown
     */
    record Rules(String alternatives) implements Reason {
        @Override
        public String text() {
            return alternatives;
        }

        @Override
        public String format() {
            return alternatives;
        }
    }

    /** The words that are the reason, as one line; empty for none. */
    String text();

    /** The form stored in the database. */
    String format();

    /** Reads what {@link #format} wrote. */
    static Reason parse(Origin origin, String stored) {
        return origin == Origin.MODEL ? ModelReason.parse(stored) : new Rules(stored);
    }
}
