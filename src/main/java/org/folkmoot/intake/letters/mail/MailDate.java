package org.folkmoot.intake.letters.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the date of a mail (RFC 5322, with the obsolete forms of section 4.3). */
public final class MailDate {
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final int MAX_NESTED = 20;
    private static final Pattern ZONE = Pattern.compile("(?i)\\s(UT|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST)$");
    private static final Pattern SHORT_YEAR = Pattern.compile("^(\\d{1,2} [A-Za-z]{3}) (\\d{2,3}) ");
    private static final Pattern LONG_MONTH = Pattern.compile("^(\\d{1,2} [A-Za-z]{3})[A-Za-z]* ");
    private static final DateTimeFormatter WITHOUT_ZONE =
            DateTimeFormatter.ofPattern("d MMM yyyy H:mm[:ss]", Locale.ENGLISH);

    /** No mail is older than this year. */
    private static final int FIRST_YEAR = 1970;

    private MailDate() {}

    /**
     * ISO 8601 with the sender's offset, so that the day is that of the sender; without one if the field has none; empty
     * if the field is not a date of a mail.
     */
    public static String iso(String field) {
        String date = field;
        for (int i = 0; i < MAX_NESTED && COMMENT.matcher(date).find(); i++) {
            date = COMMENT.matcher(date).replaceAll(" ");
        }
        date = date.replaceAll("\\s+", " ").strip();
        date = date.replaceFirst("^[A-Za-z]{2,9}\\.?,? ", "");
        date = date.replaceFirst("^(\\d{1,2})-([A-Za-z]{3})-(\\d{2,4}) ", "$1 $2 $3 ");
        date = LONG_MONTH.matcher(date).replaceFirst("$1 ");
        date = fullYear(date);
        date = ZONE.matcher(date).replaceAll(zone -> " " + offset(zone.group(1).toUpperCase(Locale.ROOT)));
        try {
            OffsetDateTime at = OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return at.getYear() < FIRST_YEAR ? "" : at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            return local(date);
        }
    }

    private static String local(String date) {
        try {
            LocalDateTime at = LocalDateTime.parse(date, WITHOUT_ZONE);
            return at.getYear() < FIRST_YEAR ? "" : at.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** Two digits up to 49 are of this century, other two and three digits count from 1900. */
    private static String fullYear(String date) {
        Matcher year = SHORT_YEAR.matcher(date);
        if (!year.find()) {
            return date;
        }
        int digits = Integer.parseInt(year.group(2));
        return year.replaceFirst(
                "$1 " + (year.group(2).length() == 2 && digits < 50 ? 2000 + digits : 1900 + digits) + " ");
    }

    private static String offset(String zone) {
        return switch (zone) {
            case "EST", "CDT" -> "-0500";
            case "EDT" -> "-0400";
            case "CST", "MDT" -> "-0600";
            case "MST", "PDT" -> "-0700";
            case "PST" -> "-0800";
            case "BST", "CET" -> "+0100";
            case "CEST" -> "+0200";
            default -> "GMT";
        };
    }
}
