package org.folkmoot.intake.letters.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a mail program saved or copied as plain text: a block of fields such as From, Sent, To and Subject, then
 * the text. Outlook, Apple Mail and Thunderbird write such blocks, in the language of the user.
 */
public final class PrintedMail {
    private static final int MAX_FIELDS = 30;
    private static final Pattern FIELD = Pattern.compile("^\\s*\\*?([\\p{L} -]{1,20}?)\\*?\\s*:\\*?\\s*(.*)$");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Map<String, String> NAMES = names();
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([ap])?\\.?m?");

    private PrintedMail() {}

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        List.of("from", "von", "de", "da", "od", "van", "oddi wrth").forEach(name -> names.put(name, "from"));
        List.of(
                        "sent",
                        "date",
                        "gesendet",
                        "datum",
                        "envoy\u00E9",
                        "date d'envoi",
                        "enviado",
                        "fecha",
                        "inviato",
                        "data",
                        "wys\u0142ano",
                        "verzonden",
                        "anfonwyd",
                        "received")
                .forEach(name -> names.put(name, "date"));
        List.of("to", "an", "\u00E0", "para", "a", "do", "aan", "at").forEach(name -> names.put(name, "to"));
        List.of("subject", "betreff", "objet", "asunto", "oggetto", "temat", "onderwerp", "pwnc")
                .forEach(name -> names.put(name, "subject"));
        List.of(
                        "cc",
                        "bcc",
                        "kopie",
                        "dw",
                        "attachments",
                        "anlagen",
                        "pi\u00E8ces jointes",
                        "importance",
                        "reply-to",
                        "categories",
                        "follow up flag",
                        "flag status",
                        "sensitivity",
                        "organization")
                .forEach(name -> names.put(name, "other"));
        return names;
    }

    /** The mail, or empty if the text does not begin with a sender and two more fields of a mail. */
    public static Optional<Letter> of(String text) throws UnreadableLetter {
        Map<String, String> fields = new TreeMap<>();
        String last = "";
        int at = 0;
        int count = 0;
        while (at < text.length() && count < MAX_FIELDS) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).replace("\uFEFF", "");
            Matcher field = FIELD.matcher(line);
            String name = field.matches() ? NAMES.getOrDefault(field.group(1).toLowerCase(Locale.ROOT), "") : "";
            if (!name.isEmpty()) {
                fields.putIfAbsent(name, field.group(2).strip());
                last = name;
            } else if (!last.isEmpty() && !line.isBlank() && Character.isWhitespace(line.charAt(0))) {
                fields.merge(last, " " + line.strip(), (one, more) -> one + more);
            } else if (!line.isBlank() || !fields.isEmpty()) {
                break;
            }
            at = next(text, end);
            count++;
        }
        if (!fields.containsKey("from") || fields.size() < 3) {
            return Optional.empty();
        }
        String body = text.substring(at).replaceFirst("^(\\s*[\r\n])+", "");
        LetterBody words = new LetterBody().append(body);
        new MailBoilerplate(words, false).mark();
        Matcher address = ADDRESS.matcher(fields.getOrDefault("from", ""));
        return Optional.of(new Letter(
                words,
                date(fields.getOrDefault("date", "")),
                fields.getOrDefault("subject", ""),
                address.find() ? address.group() : "",
                List.of()));
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int next(String text, int end) {
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }

    /**
     * A date as a person reads it, in ISO 8601 without an offset; empty if it is none. In {@code 01/03/2024} the day
     * comes first, as in the United Kingdom, unless that gives no date.
     */
    static String date(String field) {
        String exact = MailDate.iso(field);
        if (!exact.isEmpty()) {
            return exact;
        }
        String text = field.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        LocalDate day = day(text);
        if (day == null) {
            return "";
        }
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return day.toString();
        }
        try {
            int hour = Integer.parseInt(time.group(1));
            if (time.group(4) != null) {
                hour = hour % 12 + (time.group(4).equals("p") ? 12 : 0);
            }
            int seconds = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            LocalTime clock = LocalTime.of(hour, Integer.parseInt(time.group(2)), seconds);
            return day.atTime(clock).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeException e) {
            return day.toString();
        }
    }

    private static @Nullable LocalDate day(String text) {
        Matcher first = DAY_FIRST.matcher(text);
        if (first.find()) {
            return of(first.group(3), MONTHS.indexOf(first.group(2)) + 1, first.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.find()) {
            return of(month.group(3), MONTHS.indexOf(month.group(1)) + 1, month.group(2));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return of(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            LocalDate british = of(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1));
            return british != null
                    ? british
                    : of(numbers.group(3), Integer.parseInt(numbers.group(1)), numbers.group(2));
        }
        return null;
    }

    private static @Nullable LocalDate of(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
