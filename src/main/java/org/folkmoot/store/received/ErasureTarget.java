package org.folkmoot.store.received;

import java.util.Set;

/**
 * A submission as it is looked for in backups. One that was taken back with its import and came in again has another
 * uuid there, so its reference tells it as well.
 *
 * @param uuid empty if the submission is in backups alone
 * @param written its reference as the source has it
 * @param others uuids and references of other submissions that came under the same written reference and stay
 */
public record ErasureTarget(String uuid, String reference, String written, Set<String> others) {
    public ErasureTarget {
        others = Set.copyOf(others);
    }

    /** Whether a submission in a backup, one that has one of the three, is to be erased. */
    boolean is(String itsUuid, String itsReference) {
        return itsUuid.equals(uuid) || (!others.contains(itsUuid) && !others.contains(itsReference));
    }
}
