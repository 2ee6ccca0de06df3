package org.folkmoot.ui.review.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.ui.review.themes.ThemeHit.Fit;
import org.folkmoot.ui.review.themes.ThemeHit.Mark;

/** A theme prepared for searching: its words in lower case, with their positions. */
final class ThemeEntry {
    /** Length of a passage before the hit, and in total, in characters. */
    private static final int BEFORE = 24;

    private static final int PASSAGE = 90;
    /** Minimum lengths for typing errors and for scattered letters; shorter input matches too much. */
    private static final int LEAST_TYPO = 4;

    private static final int LEAST_LETTERS = 3;

    private final Theme theme;
    private final String code;
    private final String name;
    private final List<Mark> words;
    private final List<String> texts;
    private final List<String> folded;

    ThemeEntry(Theme theme) {
        this.theme = theme;
        this.code = ThemeQuery.fold(theme.code());
        this.name = ThemeQuery.fold(theme.name());
        this.words = wordsOf(name);
        ThemeSpec spec = theme.spec();
        this.texts = Stream.of(spec.definition(), spec.include(), spec.example())
                .filter(text -> !text.isBlank())
                .toList();
        this.folded = texts.stream().map(ThemeQuery::fold).toList();
    }

    private static List<Mark> wordsOf(String text) {
        List<Mark> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i)) || (text.charAt(i) == '\'' && start >= 0));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(new Mark(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** How the theme matches, if it does. */
    Optional<ThemeHit> fit(ThemeQuery query) {
        String typed = query.whole();
        if (typed.isEmpty()) {
            return hit(Fit.CODE, List.of(), List.of());
        }
        if (code.startsWith(typed)) {
            Fit fit = code.equals(typed) ? Fit.CODE : Fit.CODE_START;
            return hit(fit, List.of(), List.of(new Mark(0, typed.length())));
        }
        if (name.startsWith(typed)) {
            return hit(Fit.NAME_START, List.of(new Mark(0, typed.length())), List.of());
        }
        return inWords(Fit.WORDS, query, false)
                .or(() -> initials(typed))
                .or(() -> inside(typed))
                .or(() -> inWords(Fit.TYPO, query, true))
                .or(() -> letters(typed))
                .or(() -> inTexts(query));
    }

    private Optional<ThemeHit> hit(Fit fit, List<Mark> inName, List<Mark> inCode) {
        return Optional.of(new ThemeHit(theme, fit, inName, inCode, ""));
    }

    /** Each typed word starts a word of the name, in any order, or the code. */
    private Optional<ThemeHit> inWords(Fit fit, ThemeQuery query, boolean typos) {
        List<Mark> inName = new ArrayList<>();
        List<Mark> inCode = new ArrayList<>();
        for (String typed : query.words()) {
            Optional<Mark> found = words.stream()
                    .filter(word -> !inName.contains(word))
                    .flatMap(word -> begins(typed, word, typos).stream())
                    .findFirst();
            if (found.isPresent()) {
                inName.add(found.get());
            } else if (code.startsWith(typed) || (typos && nearly(typed, code))) {
                inCode.add(new Mark(0, Math.min(typed.length(), code.length())));
            } else {
                return Optional.empty();
            }
        }
        return hit(fit, inName, inCode);
    }

    private Optional<Mark> begins(String typed, Mark word, boolean typos) {
        String there = name.substring(word.start(), word.end());
        if (there.startsWith(typed)) {
            return Optional.of(new Mark(word.start(), word.start() + typed.length()));
        }
        return typos && nearly(typed, there)
                ? Optional.of(new Mark(word.start(), word.start() + Math.min(typed.length(), there.length())))
                : Optional.empty();
    }

    private static boolean nearly(String typed, String word) {
        return typed.length() >= LEAST_TYPO && Typos.beginsNearly(typed, word);
    }

    /** The initials of the name; small words may be omitted, but not the first. */
    private Optional<ThemeHit> initials(String typed) {
        if (typed.length() < 2) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>();
        for (Mark word : words) {
            if (marks.size() < typed.length() && name.charAt(word.start()) == typed.charAt(marks.size())) {
                marks.add(new Mark(word.start(), word.start() + 1));
            } else if (marks.isEmpty()) {
                return Optional.empty();
            }
        }
        return marks.size() == typed.length() ? hit(Fit.INITIALS, marks, List.of()) : Optional.empty();
    }

    private Optional<ThemeHit> inside(String typed) {
        int inName = name.indexOf(typed);
        if (inName >= 0) {
            return hit(Fit.INSIDE, List.of(new Mark(inName, inName + typed.length())), List.of());
        }
        int inCode = code.indexOf(typed);
        return inCode >= 0
                ? hit(Fit.INSIDE, List.of(), List.of(new Mark(inCode, inCode + typed.length())))
                : Optional.empty();
    }

    /** The letters in order, from the start of a word, in few pieces. */
    private Optional<ThemeHit> letters(String typed) {
        String letters = typed.replace(" ", "");
        if (letters.length() < LEAST_LETTERS) {
            return Optional.empty();
        }
        int most = (letters.length() + 1) / 2;
        return words.stream()
                .map(word -> pieces(letters, word.start()))
                .filter(marks -> !marks.isEmpty() && marks.size() <= most)
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .flatMap(marks -> hit(Fit.LETTERS, marks, List.of()));
    }

    private List<Mark> pieces(String letters, int from) {
        List<Mark> marks = new ArrayList<>();
        int at = from;
        for (int i = 0; i < letters.length(); i++) {
            int next = name.indexOf(letters.charAt(i), at);
            if (next < 0 || (i == 0 && next != from)) {
                return List.of();
            }
            Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            if (last != null && last.end() == next) {
                marks.set(marks.size() - 1, new Mark(last.start(), next + 1));
            } else {
                marks.add(new Mark(next, next + 1));
            }
            at = next + 1;
        }
        return marks;
    }

    /** Each typed word occurs in one of the texts; the passage surrounds the first of them. */
    private Optional<ThemeHit> inTexts(ThemeQuery query) {
        for (int i = 0; i < folded.size(); i++) {
            String text = folded.get(i);
            if (query.words().stream().allMatch(text::contains)) {
                return Optional.of(
                        new ThemeHit(theme, Fit.TEXT, List.of(), List.of(), passage(texts.get(i), text, query)));
            }
        }
        return Optional.empty();
    }

    private static String passage(String text, String folded, ThemeQuery query) {
        int hit = folded.indexOf(query.words().get(0));
        int from = hit <= BEFORE ? 0 : text.indexOf(' ', hit - BEFORE) + 1;
        from = from > hit ? hit : from;
        int to = Math.min(text.length(), from + PASSAGE);
        return (from > 0 ? "\u2026" : "") + text.substring(from, to) + (to < text.length() ? "\u2026" : "");
    }
}
