package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.WarningCode;

/** Counts the texts of a question that hold HTML or invisible characters, or that look as if they had been encoded twice. */
final class OddTexts {
    private static final Pattern HTML = Pattern.compile(
            "(?i)</?(br|p|div|span|b|i|u|strong|em|ul|ol|li|a|font|table|tr|td|h[1-6])(\\s[^<>]{0,500})?/?>"
                    + "|&(nbsp|amp|lt|gt|quot|apos|[rl][sd]quo|[nm]dash|pound|euro|hellip|eacute|#\\d{2,6}|#x[0-9a-f]{2,5});");
    /** UTF-8 read as Windows-1252: a letter of the first byte, then a sign that stands for a following byte. */
    private static final Pattern TWICE = Pattern.compile(
            "\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]"
                    + "|\u00C2[\u00A0-\u00BF]|\u00E2\u20AC[\u0080-\u00BF\u0152\u0153\u02DC\u2013-\u203A\u2122\u00A6]");

    private final int column;
    private final String heading;
    private long html;
    private long twice;
    private long invisible;
    private long firstInvisible;
    private long firstHtml;
    private long firstTwice;

    OddTexts(int column, String heading) {
        this.column = column;
        this.heading = heading;
    }

    void row(SourceRecord.Row row) {
        String text = row.cells().get(column);
        boolean tags = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        if (tags && HTML.matcher(text).find() && html++ == 0) {
            firstHtml = row.line();
        }
        if (hidesWords(text) && invisible++ == 0) {
            firstInvisible = row.line();
        }
        boolean signs = text.indexOf('\u00C3') >= 0 || text.indexOf('\u00C2') >= 0 || text.indexOf('\u00E2') >= 0;
        if (signs && TWICE.matcher(text).find() && twice++ == 0) {
            firstTwice = row.line();
        }
    }

    /** Soft hyphens and characters without width hide a word from search and rules, though a reader sees it whole. */
    private static boolean hidesWords(String text) {
        return text.indexOf('\u00AD') >= 0 || text.indexOf('\u200B') >= 0 || text.indexOf('\u2060') >= 0;
    }

    /** At the first of each kind. */
    List<ImportWarning> warnings() {
        List<ImportWarning> warnings = new ArrayList<>();
        if (html > 0) {
            warnings.add(ImportWarning.of(WarningCode.HTML_IN_TEXTS, html)
                    .inColumn(heading)
                    .atLine(firstHtml));
        }
        if (twice > 0) {
            warnings.add(ImportWarning.of(WarningCode.ENCODED_TWICE, twice)
                    .inColumn(heading)
                    .atLine(firstTwice));
        }
        if (invisible > 0) {
            warnings.add(ImportWarning.of(WarningCode.INVISIBLE_CHARACTERS, invisible)
                    .inColumn(heading)
                    .atLine(firstInvisible));
        }
        return warnings;
    }
}
