package org.folkmoot.intake.letters.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.Lines;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.text.Boilerplate;
import org.jspecify.annotations.Nullable;

/**
 * Joins pages and marks recurring headers and footers. A line is one only if it is among the outermost of its page and
 * recurs, apart from the page number, on more than half of the pages: a question that appears twice is the author's
 * text.
 */
final class PageBoilerplate {
    /** Number of lines at the top, and at the bottom, that can be a header or footer. */
    private static final int REACH = 3;

    private static final String NUMBER = "(\\d{1,4})";
    private static final String OF = "(?:\\s*(?:of|/|von|sur)\\s*\\d{1,4})";
    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "(?i)(?:page|p\\.|pg\\.?|seite)\\s*" + NUMBER + OF + "?|" + NUMBER + "\\s+(?:of|von|sur)\\s+\\d{1,4}");
    private static final Pattern BARE_NUMBER =
            Pattern.compile("[-\u2013\u2014|\\[(]?\\s*" + NUMBER + "\\s*[-\u2013\u2014|\\])]?");

    private final List<String> pages;

    PageBoilerplate(List<String> pages) {
        this.pages = pages;
    }

    /** The pages, separated by blank lines, with their headers and footers marked. */
    LetterBody marked() throws UnreadableLetter {
        Set<String> recurring = recurring();
        int offset = offset();
        LetterBody text = new LetterBody();
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).isEmpty()) {
                continue;
            }
            text.paragraph();
            int start = text.length();
            text.append(pages.get(page));
            for (Lines.Line line : edges(pages.get(page))) {
                Boilerplate kind = kind(line.text().strip(), page, offset, recurring);
                if (kind != null) {
                    text.mark(start + line.from(), start + line.to(), kind);
                }
            }
        }
        return text;
    }

    private static @Nullable Boilerplate kind(String line, int page, int offset, Set<String> recurring) {
        Matcher named = NAMED_NUMBER.matcher(line);
        Matcher bare = BARE_NUMBER.matcher(line);
        if (named.matches()) {
            return Boilerplate.PAGE_NUMBER;
        }
        if (bare.matches() && offset != Integer.MIN_VALUE && Integer.parseInt(bare.group(1)) == page + offset) {
            return Boilerplate.PAGE_NUMBER;
        }
        return recurring.contains(form(line)) ? Boilerplate.RUNNING_HEAD : null;
    }

    /** A line without its page number. Only a labelled number is removed, because "Question 2" is not a header. */
    private static String form(String line) {
        return NAMED_NUMBER.matcher(line).replaceAll("#").strip();
    }

    private Set<String> recurring() {
        Map<String, Integer> counts = new HashMap<>();
        int filled = 0;
        for (String page : pages) {
            Set<String> forms = new HashSet<>();
            edges(page).forEach(line -> forms.add(form(line.text().strip())));
            forms.forEach(form -> counts.merge(form, 1, Integer::sum));
            filled += page.isEmpty() ? 0 : 1;
        }
        int max = filled;
        Set<String> recurring = new HashSet<>();
        counts.forEach((form, count) -> {
            if (count >= 2 && count * 2 > max) {
                recurring.add(form);
            }
        });
        return recurring;
    }

    /**
     * The difference between the page number printed alone on a page and the page's index, or the least integer if none
     * recurs.
     */
    private int offset() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            Set<Integer> offsets = new HashSet<>();
            for (Lines.Line line : edges(pages.get(page))) {
                Matcher bare = BARE_NUMBER.matcher(line.text().strip());
                if (bare.matches()) {
                    offsets.add(Integer.parseInt(bare.group(1)) - page);
                }
            }
            offsets.forEach(each -> counts.merge(each, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= 2)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Integer.MIN_VALUE);
    }

    private static List<Lines.Line> edges(String page) {
        List<Lines.Line> lines =
                Lines.of(page).stream().filter(line -> !line.text().isBlank()).toList();
        // On a short page nearly all lines are outermost, so only the first and the last count.
        int reach = lines.size() > 3 * REACH ? REACH : 1;
        return IntStream.range(0, lines.size())
                .filter(i -> i < reach || i >= lines.size() - reach)
                .mapToObj(lines::get)
                .toList();
    }
}
