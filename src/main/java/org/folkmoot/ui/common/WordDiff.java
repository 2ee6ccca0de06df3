package org.folkmoot.ui.common;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Compares two versions of a text word by word. */
public final class WordDiff {
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** @param text words, each with the white space that follows it */
    public record Part(Kind kind, String text) {}

    /**
     * The one stretch in which two texts differ, cut at word boundaries.
     *
     * @param start text before the change, the same in both
     * @param end text after the change, the same in both
     */
    public record Change(String start, String before, String after, String end) {}

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final Pattern WORDS_AND_SPACES = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");
    /** Limits the time on the interface thread; if more words differ, they are shown as one replacement. */
    private static final int MAX_WORDS = 1_500;

    private WordDiff() {}

    /** Returns the parts of both texts in reading order. Differences in white space are ignored. */
    public static List<Part> parts(String before, String after) {
        List<String> old = split(WORDS, before);
        List<String> fresh = split(WORDS, after);
        BiPredicate<String, String> same = (a, b) -> a.strip().equals(b.strip());
        int start = commonStart(old, fresh, same);
        int end = commonEnd(old, fresh, start, same);
        List<String> removed = old.subList(start, old.size() - end);
        List<String> added = fresh.subList(start, fresh.size() - end);
        List<Part> parts = new ArrayList<>();
        add(parts, Kind.SAME, fresh.subList(0, start));
        if (removed.size() > MAX_WORDS || added.size() > MAX_WORDS) {
            add(parts, Kind.REMOVED, removed);
            add(parts, Kind.ADDED, added);
        } else {
            addDeltas(parts, removed, added, same);
        }
        add(parts, Kind.SAME, fresh.subList(fresh.size() - end, fresh.size()));
        return parts;
    }

    private static void addDeltas(
            List<Part> parts, List<String> old, List<String> fresh, BiPredicate<String, String> same) {
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int next = 0;
        // The algorithm may report an insertion before a deletion at the same place.
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>(same), null)
                .getDeltas()) {
            int position = delta.getTarget().getPosition();
            if (position > next) {
                addReplacement(parts, removed, added);
                add(parts, Kind.SAME, fresh.subList(next, position));
            }
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            next = position + delta.getTarget().size();
        }
        addReplacement(parts, removed, added);
        add(parts, Kind.SAME, fresh.subList(next, fresh.size()));
    }

    private static void addReplacement(List<Part> parts, List<String> removed, List<String> added) {
        add(parts, Kind.REMOVED, removed);
        add(parts, Kind.ADDED, added);
        removed.clear();
        added.clear();
    }

    /** Returns the shortest stretch of whole words that covers every difference; white space counts. */
    public static Change change(String before, String after) {
        List<String> old = split(WORDS_AND_SPACES, before);
        List<String> fresh = split(WORDS_AND_SPACES, after);
        int start = commonStart(old, fresh, String::equals);
        int end = commonEnd(old, fresh, start, String::equals);
        return new Change(
                String.join("", old.subList(0, start)),
                String.join("", old.subList(start, old.size() - end)),
                String.join("", fresh.subList(start, fresh.size() - end)),
                String.join("", old.subList(old.size() - end, old.size())));
    }

    private static int commonStart(List<String> old, List<String> fresh, BiPredicate<String, String> same) {
        int most = Math.min(old.size(), fresh.size());
        int count = 0;
        while (count < most && same.test(old.get(count), fresh.get(count))) {
            count++;
        }
        return count;
    }

    private static int commonEnd(List<String> old, List<String> fresh, int start, BiPredicate<String, String> same) {
        int most = Math.min(old.size(), fresh.size()) - start;
        int count = 0;
        while (count < most && same.test(old.get(old.size() - 1 - count), fresh.get(fresh.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private static List<String> split(Pattern boundaries, String text) {
        return text.isEmpty() ? List.of() : List.of(boundaries.split(text));
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, parts.get(last).text() + text));
        } else {
            parts.add(new Part(kind, text));
        }
    }
}
