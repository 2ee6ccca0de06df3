package org.folkmoot.service;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.folkmoot.store.ImportDao;
import org.jdbi.v3.core.Handle;

/**
 * Gives every submission a reference of its own: a repeat becomes {@code REF#2}, a missing one {@code R-00001}. Only
 * what a source wrote before is a repeat; a clash with a reference that we made up is not the respondent's doing.
 */
final class References {
    private final Set<String> taken;
    /** References that a source has written, and the number that their next copy gets. */
    private final Map<String, Integer> written = new HashMap<>();

    private long next = 1;

    References(Handle handle) {
        ImportDao imports = new ImportDao();
        this.taken = imports.references(handle);
        imports.writtenReferences(handle).forEach(reference -> written.put(reference, 2));
    }

    /**
     * A submission's reference.
     *
     * @param written as the source has it; empty for none
     * @param repeats whether a source had written it before
     */
    record Given(String reference, String written, boolean repeats) {}

    /** @param cell what the source has; blank for none */
    Given give(String cell) {
        String wanted = cell.strip();
        if (wanted.isEmpty()) {
            return new Given(number(), "", false);
        }
        boolean repeats = written.putIfAbsent(wanted, 2) != null;
        if (taken.add(wanted)) {
            return new Given(wanted, wanted, repeats);
        }
        for (int copy = written.getOrDefault(wanted, 2); ; copy++) {
            String reference = wanted + "#" + copy;
            if (taken.add(reference)) {
                written.put(wanted, copy + 1);
                return new Given(reference, wanted, repeats);
            }
        }
    }

    private String number() {
        while (true) {
            String reference = String.format(Locale.ROOT, "R-%05d", next++);
            if (taken.add(reference)) {
                return reference;
            }
        }
    }
}
