package org.folkmoot.service.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.intake.words.WhiteSpace;
import org.folkmoot.store.importing.ImportDao;
import org.folkmoot.store.importing.ImportDao.Bearer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Gives every submission a reference of its own: a repeat becomes {@code REF#2}, a missing one {@code R-00001}. Only
 * what a source wrote before is a repeat; a clash with a reference that we made up is not the respondent's doing.
 */
public final class References {
    private static final int FIRST_COPY = 2;
    /** Beside a copy's number, in the last bit: somebody answered under the reference. */
    private static final int SAID = 1;

    /** References that are taken, to twice the number that their next copy gets, and {@link #SAID}. */
    private final Map<String, Integer> taken = new HashMap<>();
    /** Who bears a reference since an earlier import; further ones in {@link #more}, in their order. */
    private final Map<String, Bearer> earlier = new HashMap<>();

    private final Map<String, Deque<Bearer>> more = new HashMap<>();
    private long next = 1;

    /** @param madeUpToo whether a reference that we made up is known when a source brings it */
    References(Handle handle, boolean madeUpToo) {
        new ImportDao().bearers(handle, bearer -> {
            taken.putIfAbsent(bearer.reference(), 0);
            String written = bearer.written();
            if (written == null && madeUpToo) {
                written = bearer.reference();
            }
            if (written != null) {
                if (earlier.putIfAbsent(written, bearer) != null) {
                    more.computeIfAbsent(written, key -> new ArrayDeque<>()).add(bearer);
                }
                if (bearer.written() != null) {
                    taken.merge(written, state(FIRST_COPY, bearer.says()), (is, also) -> is | also);
                }
            }
        });
    }

    private static int state(int copy, boolean said) {
        return copy * 2 + (said ? SAID : 0);
    }

    /** What makes two references the same: all but the space around them, whatever sort of space it is. */
    static String form(String cell) {
        return WhiteSpace.strip(cell);
    }

    /**
     * A submission's reference.
     *
     * @param written as the source has it; empty for none
     * @param repeats whether somebody had answered under it before
     */
    record Given(String reference, String written, boolean repeats) {}

    /**
     * The submission that an earlier import brought under a reference, or null. Where there were several, each row that
     * repeats the reference meets the next of them.
     */
    @Nullable
    Bearer earlier(String cell) {
        String written = form(cell);
        Bearer first = earlier.remove(written);
        Deque<Bearer> others = more.get(written);
        if (first != null && others != null) {
            Bearer following = others.poll();
            if (following == null) {
                more.remove(written);
            } else {
                earlier.put(written, following);
            }
        }
        return first;
    }

    /** Whether somebody had answered under the reference before; from now on somebody has. */
    boolean says(String cell) {
        Integer state = taken.get(form(cell));
        if (state == null) {
            return false;
        }
        taken.put(form(cell), state | SAID);
        return (state & SAID) != 0;
    }

    /**
     * @param cell what the source has; blank for none
     * @param says whether the submission answers anything
     */
    Given give(String cell, boolean says) {
        String wanted = form(cell);
        if (wanted.isEmpty()) {
            return new Given(number(), "", false);
        }
        Integer state = taken.putIfAbsent(wanted, state(FIRST_COPY, says));
        if (state == null) {
            return new Given(wanted, wanted, false);
        }
        boolean repeats = (state & SAID) != 0;
        for (int copy = Math.max(FIRST_COPY, state / 2); ; copy++) {
            String reference = wanted + "#" + copy;
            if (taken.putIfAbsent(reference, 0) == null) {
                taken.put(wanted, state(copy + 1, repeats || says));
                return new Given(reference, wanted, repeats);
            }
        }
    }

    private String number() {
        while (true) {
            String reference = String.format(Locale.ROOT, "R-%05d", next++);
            if (taken.putIfAbsent(reference, 0) == null) {
                return reference;
            }
        }
    }
}
