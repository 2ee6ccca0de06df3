package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.ImportReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.store.codeframe.ThemeDao;
import org.jdbi.v3.core.Handle;

/** Finds the theme that a source means by a word, and makes it where there is none: coded T1, T2 ... in their order. */
final class ThemeFinder {
    /** More different codes than any codeframe has: then the column is no column of codes. */
    private static final int MOST_NEW = 200;

    private final Handle handle;
    private final Step step;
    private final Map<String, Long> known = new HashMap<>();
    /** Words that a theme has for its code, label or name, in lower case. */
    private final Set<String> words = new HashSet<>();

    private final List<String> made = new ArrayList<>();

    ThemeFinder(Handle handle, Step step) {
        this.handle = handle;
        this.step = step;
        new ThemeDao().codeframe(handle).themes().forEach(theme -> {
            words.add(theme.code().toLowerCase(Locale.ROOT));
            words.add(theme.label().toLowerCase(Locale.ROOT));
            words.add(theme.name().toLowerCase(Locale.ROOT));
        });
    }

    /** Whether a theme that was there before the import goes by that code or name. */
    boolean knows(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The theme of that code, {@code CODE name} or name.
     *
     * @param where how messages name the column
     */
    long id(String word, Because where) {
        Long id = known.get(word);
        if (id == null) {
            id = look(word, where);
            known.put(word, id);
        }
        return id;
    }

    private long look(String word, Because where) {
        Codeframe codeframe = new ThemeDao().codeframe(handle);
        List<Theme> exact = codeframe.themes().stream()
                .filter(theme -> word.equals(theme.code()) || word.equals(theme.label()))
                .toList();
        List<Theme> found = exact.isEmpty()
                ? codeframe.themes().stream()
                        .filter(theme -> word.equalsIgnoreCase(theme.name()))
                        .toList()
                : exact;
        if (found.size() > 1) {
            throw Refusal.of(
                    ImportReason.AMBIGUOUS_CODE,
                    where,
                    found.stream().map(Theme::code).toList());
        }
        return found.isEmpty() ? make(codeframe, word, where) : found.get(0).id();
    }

    private long make(Codeframe codeframe, String word, Because where) {
        if (made.size() == MOST_NEW) {
            throw Refusal.of(ImportReason.TOO_MANY_CODES, where, MOST_NEW);
        }
        int number = 1;
        while (codeframe.byCode("T" + number).isPresent()) {
            number++;
        }
        String code = "T" + number;
        new ThemeDao().add(handle, step, List.of(ThemeSpec.named(code, word.isBlank() ? code : word)));
        made.add(code);
        return new ThemeDao().codeframe(handle).byCode(code).orElseThrow().id();
    }

    /** Codes of the themes that were made. */
    List<String> made() {
        return List.copyOf(made);
    }
}
