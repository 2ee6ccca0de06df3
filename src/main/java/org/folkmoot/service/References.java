package org.folkmoot.service;

import java.util.Locale;
import java.util.Set;
import org.folkmoot.store.ImportDao;
import org.jdbi.v3.core.Handle;

/** Gives every submission a reference of its own: a repeat becomes {@code REF#2}, a missing one {@code R-00001}. */
final class References {
    private final Set<String> taken;
    private long next = 1;

    References(Handle handle) {
        this.taken = new ImportDao().references(handle);
    }

    /** @param repeats whether the source's reference had been given before */
    record Given(String reference, boolean repeats) {}

    /** @param written the cell; blank for none */
    Given give(String written) {
        String wanted = written.strip();
        if (wanted.isEmpty()) {
            return new Given(number(), false);
        }
        if (taken.add(wanted)) {
            return new Given(wanted, false);
        }
        for (int copy = 2; ; copy++) {
            String reference = wanted + "#" + copy;
            if (taken.add(reference)) {
                return new Given(reference, true);
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
