package org.folkmoot.intake.columns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.intake.words.NonAnswers;
import org.folkmoot.intake.words.WhiteSpace;
import org.folkmoot.model.TextKind;

/**
 * Figures on the cells of one column in a sample. Blank cells and non-answers are left out of all but
 * {@link #blank}.
 */
final class ColumnProfile {
    private static final Pattern DATE = Pattern.compile(
            "(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"
                    + "|[0-9]{1,2}[-/. ](?:[0-9]{1,2}|[A-Za-z]{3,9})[-/. ](?:[0-9]{4}|[0-9]{2}))"
                    + "(?:[T ,]+[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:\\.[0-9]+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-][0-9:]{4,5})?)?");
    private static final int LONGEST_DATE = 40;
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,190}\\.[A-Za-z]{2,24}");
    /** A text has at least that many words; shorter ones may be values. */
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
        // "No" and "Prefer not to say" are values of a column even where they would be no answer to an open question
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
        dates += cell.length() <= LONGEST_DATE && DATE.matcher(cell).matches() ? 1 : 0;
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

    /** From 0 to 1; 0 where no cell is filled. */
    double distinctShare() {
        return share(distinct.size());
    }

    double meanWords() {
        return filled == 0 ? 0 : (double) words / filled;
    }

    /** Share of the filled cells with as many words as a sentence has. */
    double sentenceShare() {
        return share(sentences);
    }

    double dateShare() {
        return share(dates);
    }

    /** Share of the filled cells that are an e-mail address. */
    double addressShare() {
        return share(addresses);
    }

    /** Characters of the longest cell. */
    int longest() {
        return longest;
    }

    /** The different values, those of a cell with several ({@code a; b}) taken apart, excuses included. */
    List<String> options() {
        return new ArrayList<>(options);
    }

    private double share(int part) {
        return filled == 0 ? 0 : (double) part / filled;
    }
}
