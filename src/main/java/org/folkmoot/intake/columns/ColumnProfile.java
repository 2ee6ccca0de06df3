package org.folkmoot.intake.columns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.intake.words.NonAnswers;
import org.folkmoot.intake.words.WhiteSpace;
import org.folkmoot.model.text.TextKind;

/** Statistics on a sample of one column's cells. Blank cells and non-answers count only in {@link #blank}. */
final class ColumnProfile {
    private static final Pattern DATE = Pattern.compile(
            "(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"
                    + "|[0-9]{1,2}[-/. ](?:[0-9]{1,2}|[A-Za-z]{3,9})[-/. ](?:[0-9]{4}|[0-9]{2}))"
                    + "(?:[T ,]+[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:\\.[0-9]+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-][0-9:]{4,5})?)?");
    private static final int MAX_DATE_LENGTH = 40;
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,190}\\.[A-Za-z]{2,24}");
    /** Words from which a cell counts as a sentence; shorter cells may be category values. */
    private static final int SENTENCE = 5;

    private final Set<String> distinct = new LinkedHashSet<>();
    private final Set<String> options = new LinkedHashSet<>();
    private int filled;
    private int blank;
    private int dates;
    private int addresses;
    private int sentences;
    private int longest;
    private long words;

    ColumnProfile(List<String> cells, NonAnswers nonAnswers) {
        for (String cell : cells) {
            TextKind kind = nonAnswers.of(cell);
            if (kind == TextKind.BLANK) {
                blank++;
            } else if (kind == TextKind.TEXT || cell.strip().length() > 1) {
                add(WhiteSpace.strip(cell), kind);
            }
        }
    }

    private void add(String cell, TextKind kind) {
        // "No" and "Prefer not to say" are valid category values, although they would be non-answers to an open
        // question.
        for (String option : cell.split(";", -1)) {
            options.add(WhiteSpace.strip(option));
        }
        options.remove("");
        if (kind == TextKind.NON_ANSWER) {
            return;
        }
        filled++;
        distinct.add(cell);
        int count = wordCount(cell);
        words += count;
        sentences += count >= SENTENCE ? 1 : 0;
        longest = Math.max(longest, cell.length());
        addresses += MAIL.matcher(cell).matches() ? 1 : 0;
        dates += cell.length() <= MAX_DATE_LENGTH && DATE.matcher(cell).matches() ? 1 : 0;
    }

    private static int wordCount(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            count += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return count;
    }

    int filled() {
        return filled;
    }

    int blank() {
        return blank;
    }

    int distinct() {
        return distinct.size();
    }

    /** From 0 to 1; 0 if every cell is blank. */
    double distinctShare() {
        return share(distinct.size());
    }

    double meanWords() {
        return filled == 0 ? 0 : (double) words / filled;
    }

    /** Share of the filled cells that are long enough to be sentences. */
    double sentenceShare() {
        return share(sentences);
    }

    double dateShare() {
        return share(dates);
    }

    /** Share of the filled cells that are email addresses. */
    double addressShare() {
        return share(addresses);
    }

    /** Length of the longest cell, in UTF-16 units. */
    int longest() {
        return longest;
    }

    /** The distinct values, including opt-outs; a cell with several values ({@code a; b}) contributes each of them. */
    List<String> options() {
        return new ArrayList<>(options);
    }

    private double share(int part) {
        return filled == 0 ? 0 : (double) part / filled;
    }
}
