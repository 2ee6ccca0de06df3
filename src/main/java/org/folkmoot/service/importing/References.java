package org.folkmoot.service.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.intake.words.WhiteSpace;
import org.folkmoot.model.file.FormulaGuard;
import org.folkmoot.store.importing.ImportDao;
import org.folkmoot.store.importing.ImportDao.Bearer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Gives every submission a unique reference: a repeat becomes {@code REF#2}, a missing one {@code R-00001}. Only
 * references that a source has are repeats; a clash with a generated reference is not the respondent's doing.
 */
public final class References {
    private static final int FIRST_COPY = 2;
    /** Lowest bit of the value: a submission with this reference has a response. */
    private static final int SAID = 1;

    /** References in use, mapped to twice the number of the next copy, combined with {@link #SAID}. */
    private final Map<String, Integer> taken = new HashMap<>();
    /** The submission that an earlier import brought under a reference; further ones are in {@link #more}, in order. */
    private final Map<String, Bearer> earlier = new HashMap<>();

    private final Map<String, Deque<Bearer>> more = new HashMap<>();
    private final LikeReferences like = new LikeReferences();
    private long next = 1;
    private long none;

    /** @param madeUpToo whether generated references are recognised when a source contains them */
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
                    like.add(written);
                    taken.merge(written, state(FIRST_COPY, bearer.says()), (is, also) -> is | also);
                }
            }
        });
    }

    private static int state(int copy, boolean said) {
        return copy * 2 + (said ? SAID : 0);
    }

    /**
     * References are equal if they differ only in surrounding white space of any kind; empty for words that say that
     * there is none.
     */
    static String form(String cell) {
        String form = WhiteSpace.strip(FormulaGuard.unguarded(cell));
        return NoReference.isSaid(form) ? "" : form;
    }

    /**
     * A submission's reference.
     *
     * @param written as in the source; empty for none
     * @param repeats whether an earlier submission with this reference has a response
     */
    record Given(String reference, String written, boolean repeats) {}

    /**
     * The submission that an earlier import brought under a reference, or null. If there are several, each repeating
     * row matches the next one.
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

    /** Whether an earlier submission with this reference has a response; records that one now does. */
    boolean says(String cell) {
        Integer state = taken.get(form(cell));
        if (state == null) {
            return false;
        }
        taken.put(form(cell), state | SAID);
        return (state & SAID) != 0;
    }

    /**
     * @param cell as in the source; blank for none
     * @param says whether the submission has a response
     */
    Given give(String cell, boolean says) {
        String wanted = form(cell);
        if (wanted.isEmpty() || (NoReference.isSaidAgain(wanted) && taken.containsKey(wanted))) {
            none += WhiteSpace.isBlank(cell) ? 0 : 1;
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

    /** Number of cells with words that say that there is no reference. */
    long none() {
        return none;
    }

    /** The reference of an earlier import that this new one may be, damaged by a spreadsheet. */
    Optional<String> like(String cell) {
        String written = form(cell);
        return written.isEmpty() || taken.containsKey(written) ? Optional.empty() : like.find(written);
    }

    LikeReferences likes() {
        return like;
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
