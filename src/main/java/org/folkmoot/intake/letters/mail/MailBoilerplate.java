package org.folkmoot.intake.letters.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.Lines;
import org.folkmoot.model.text.Boilerplate;

/**
 * Marks the parts of a mail that its author did not write for it: the quoted mail and the signature. A forwarded mail
 * without words above it is itself the submission, so its text stays unmarked.
 */
final class MailBoilerplate {
    private static final int MAX_SIGNATURE = 15;
    private static final Pattern WROTE = Pattern.compile(
            "(?i)(on\\b.{4,200}\\bwrote|am\\b.{4,200}\\bschrieb.{0,100}|le\\b.{4,200}\\ba \u00E9crit)\\s*:\\s*");
    private static final Pattern WROTE_START = Pattern.compile("(?i)(on|am|le) .{0,40}\\d.*");
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i)\\s*(-{2,}\\s*(original (message|appointment)|forwarded message|urspr\u00FCngliche nachricht)\\s*-{2,}"
                    + "|begin forwarded message:)\\s*");
    private static final Pattern FIELD = Pattern.compile("(?i)[>\\s*]*(from|von|de)\\s*:\\*?\\s?.*\\S.*");
    private static final Pattern FIELDS =
            Pattern.compile("(?i)[\\s*]*(sent|date|to|cc|subject|gesendet|an|betreff|datum)\\s*:.*");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(sent|gesendet|envoy\u00E9) (from|via|von|depuis|with) (my |meinem |mon )?\\S.{0,60}"
                    + "|get outlook for (ios|android).{0,60}");
    private static final Pattern DEVICES = Pattern.compile(
            "(?i).*(iphone|ipad|android|samsung|galaxy|huawei|blackberry|outlook|yahoo|mail|phone|tablet|proton).*");

    private final LetterBody text;
    private final boolean quotesKnown;
    private final List<Lines.Line> lines;

    /** @param quotesKnown whether the mail itself identified the quoted parts, which are then already marked */
    MailBoilerplate(LetterBody text, boolean quotesKnown) {
        this.text = text;
        this.quotesKnown = quotesKnown;
        this.lines = Lines.of(text.text());
    }

    void mark() {
        int end = lines.size();
        if (!quotesKnown) {
            end = quotes();
        }
        signature(end);
    }

    /** Marks quoted text and returns the line from which only a quoted mail follows. */
    private int quotes() {
        boolean own = false;
        int i = 0;
        while (i < lines.size()) {
            String line = line(i);
            int rest = rest(i);
            if (rest > i && own) {
                mark(i, lines.size(), Boilerplate.QUOTED_REPLY);
                return i;
            }
            int wrote = wrote(i);
            int quoted = quoted(wrote);
            if (quoted > wrote) {
                mark(i, quoted, Boilerplate.QUOTED_REPLY);
                i = quoted;
            } else if (wrote > i && own) {
                mark(i, lines.size(), Boilerplate.QUOTED_REPLY);
                return i;
            } else {
                own |= rest == i && !line.isBlank();
                i = Math.max(i + 1, rest);
            }
        }
        return lines.size();
    }

    /** The line after the headers of an unquoted mail that starts at {@code i}, or {@code i} if none does. */
    private int rest(int i) {
        if (ORIGINAL.matcher(line(i)).matches()) {
            return Math.max(i + 1, fields(next(i + 1)));
        }
        return fields(i);
    }

    private int fields(int i) {
        if (i >= lines.size() || !FIELD.matcher(line(i)).matches()) {
            return i;
        }
        int fields = 0;
        int at = i + 1;
        while (at < lines.size() && FIELDS.matcher(line(at)).matches()) {
            fields++;
            at++;
        }
        return fields >= 2 ? at : i;
    }

    /** The line after an attribution such as "On ... wrote:", which may take two lines. */
    private int wrote(int i) {
        if (WROTE.matcher(line(i)).matches()) {
            return i + 1;
        }
        if (i + 1 < lines.size()
                && WROTE_START.matcher(line(i)).matches()
                && WROTE.matcher(line(i).strip() + " " + line(i + 1).strip()).matches()) {
            return i + 2;
        }
        return i;
    }

    /** The line after the last one quoted with ">", including blank lines between quoted ones. */
    private int quoted(int i) {
        int end = i;
        for (int at = i; at < lines.size() && (line(at).startsWith(">") || line(at).isBlank()); at++) {
            end = line(at).startsWith(">") ? at + 1 : end;
        }
        return end;
    }

    private void signature(int end) {
        for (int i = 0; i < end; i++) {
            String line = line(i);
            if (line.equals("-- ") || (line.equals("--") && end - i <= MAX_SIGNATURE)) {
                // A line of hyphens in the middle of a long letter does not start a signature.
                if (end - i <= 2 * MAX_SIGNATURE) {
                    mark(i, end, Boilerplate.SIGNATURE);
                    return;
                }
            } else if (DEVICE.matcher(line.strip()).matches()
                    && DEVICES.matcher(line).matches()) {
                mark(i, i + 1, Boilerplate.SIGNATURE);
            }
        }
    }

    private int next(int i) {
        int at = i;
        while (at < lines.size() && line(at).isBlank()) {
            at++;
        }
        return at;
    }

    private String line(int i) {
        return lines.get(i).text();
    }

    /** Marks whole lines, without trailing blank lines and without the last line end. */
    private void mark(int from, int to, Boilerplate kind) {
        int last = to;
        while (last > from && line(last - 1).isBlank()) {
            last--;
        }
        if (last > from) {
            text.mark(lines.get(from).from(), lines.get(last - 1).to(), kind);
        }
    }
}
