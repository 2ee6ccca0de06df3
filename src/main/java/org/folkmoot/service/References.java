package org.folkmoot.service;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.store.ImportDao;
import org.jdbi.v3.core.Handle;

/**
 * Gives every submission a reference of its own: a repeat becomes {@code REF#2}, a missing one {@code R-00001}. Only
 * what a source wrote before is a repeat; a clash with a reference that we made up is not the respondent's doing.
 */
final class References {
    /** In place of a copy's number: taken, but by no source's writing. */
    private static final int MADE_UP = 0;

    private static final int FIRST_COPY = 2;

    /** References that are taken, to the number that their next copy gets. */
    private final Map<String, Integer> taken = new HashMap<>();
    /** References that earlier imports brought, to their submissions. */
    private final Map<String, Long> earlier;

    /** Of submissions that were erased for good. */
    private final Set<String> erased;

    private long next = 1;

    References(Handle handle) {
        ImportDao imports = new ImportDao();
        this.earlier = imports.writtenReferences(handle);
        this.erased = imports.erasedReferences(handle);
        imports.references(handle)
                .forEach(reference -> taken.put(reference, earlier.containsKey(reference) ? FIRST_COPY : MADE_UP));
    }

    /**
     * A submission's reference.
     *
     * @param written as the source has it; empty for none
     * @param repeats whether a source had written it before
     */
    record Given(String reference, String written, boolean repeats) {}

    /** Whether the submission of that reference was erased for good. */
    boolean erased(String cell) {
        return !erased.isEmpty() && erased.contains(cell.strip());
    }

    /** The submission that brought a reference in an earlier import. Each is told once: a second time it is a repeat. */
    Optional<Long> earlier(String cell) {
        return Optional.ofNullable(earlier.remove(cell.strip()));
    }

    /** @param cell what the source has; blank for none */
    Given give(String cell) {
        String wanted = cell.strip();
        if (wanted.isEmpty()) {
            return new Given(number(), "", false);
        }
        Integer copies = taken.putIfAbsent(wanted, FIRST_COPY);
        if (copies == null) {
            return new Given(wanted, wanted, false);
        }
        boolean repeats = copies != MADE_UP;
        for (int copy = Math.max(FIRST_COPY, copies); ; copy++) {
            String reference = wanted + "#" + copy;
            if (taken.putIfAbsent(reference, MADE_UP) == null) {
                taken.put(wanted, copy + 1);
                return new Given(reference, wanted, repeats);
            }
        }
    }

    private String number() {
        while (true) {
            String reference = String.format(Locale.ROOT, "R-%05d", next++);
            if (taken.putIfAbsent(reference, MADE_UP) == null) {
                return reference;
            }
        }
    }
}
