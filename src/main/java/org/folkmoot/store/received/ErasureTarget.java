package org.folkmoot.store.received;

import java.util.Set;

/**
 * A submission to be found in backups. If its import was removed and repeated, it has another UUID there, so its
 * reference identifies it too.
 *
 * @param uuid empty if the submission is only in backups
 * @param written its reference as in the source
 * @param others UUIDs and references of other submissions with the same written reference, which stay
 */
public record ErasureTarget(String uuid, String reference, String written, Set<String> others) {
    public ErasureTarget {
        others = Set.copyOf(others);
    }

    /** Whether a submission in a backup that has the UUID, the reference or the written reference is to be erased. */
    boolean is(String itsUuid, String itsReference) {
        return itsUuid.equals(uuid) || (!others.contains(itsUuid) && !others.contains(itsReference));
    }
}
