package org.folkmoot.intake.letters.mail;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parses the date of a mail. */
final class MailDate {
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ZONE = Pattern.compile("(?i)\\s(UT|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST)$");

    private MailDate() {}

    /** ISO 8601 with the sender's offset, so that the day is that of the sender; empty if the field is not a date. */
    static String iso(String field) {
        String date =
                COMMENT.matcher(field).replaceAll(" ").replaceAll("\\s+", " ").strip();
        date = date.replaceFirst("^[A-Za-z]{2,9},? ", "");
        date = ZONE.matcher(date).replaceAll(zone -> " " + offset(zone.group(1).toUpperCase(Locale.ROOT)));
        try {
            return OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            return "";
        }
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
