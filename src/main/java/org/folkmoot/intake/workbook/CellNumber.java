package org.folkmoot.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Formats a stored number as a person sees it: no needless decimals, dates and times in ISO 8601. */
final class CellNumber {
    private static final long MILLIS_A_DAY = 86_400_000;
    /** 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;
    /** Day 60 of the 1900 calendar is 29 February 1900, which never existed. */
    private static final int NO_DAY = 60;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    /** A spreadsheet shows 15 digits; the others are noise of its arithmetic. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final double PLAIN_FROM = 1e-7;
    private static final double PLAIN_TO = 1e21;

    private final boolean from1904;

    /** @param from1904 whether days count from 1904, as in workbooks from old Macs */
    CellNumber(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * Formats a number.
     *
     * @param stored as in the file; returned unchanged if it is not a number
     * @param zeros minimum number of digits of a {@link NumberStyle#PADDED} number
     */
    String shown(String stored, NumberStyle style, int zeros) {
        double value;
        try {
            value = Double.parseDouble(stored);
        } catch (NumberFormatException e) {
            return stored;
        }
        if (!Double.isFinite(value)) {
            return stored;
        }
        return switch (style) {
            case DATE -> date(value, stored);
            case ELAPSED -> elapsed(value, stored);
            case PADDED -> padded(plain(value, stored), zeros);
            case PLAIN -> plain(value, stored);
        };
    }

    private static String padded(String number, int zeros) {
        boolean digits = number.chars().allMatch(each -> each >= '0' && each <= '9');
        return digits && number.length() < zeros ? "0".repeat(zeros - number.length()) + number : number;
    }

    static String plain(double value, String stored) {
        String text = stored.strip();
        if (text.matches("-?[1-9][0-9]{15,300}")) {
            return text; // More digits than a double can hold.
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.valueOf((long) value);
        }
        BigDecimal shortest =
                new BigDecimal(Double.toString(value)).round(SHOWN_DIGITS).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= PLAIN_FROM && size < PLAIN_TO ? shortest.toPlainString() : shortest.toString();
    }

    private String date(double value, String stored) {
        long millis = millis(value);
        long day = Math.floorDiv(millis, MILLIS_A_DAY);
        if (value < 0 || day > LAST_DAY || (!from1904 && day == NO_DAY)) {
            return plain(value, stored);
        }
        LocalTime time = LocalTime.MIDNIGHT.plus(Math.floorMod(millis, MILLIS_A_DAY), ChronoUnit.MILLIS);
        if (value < 1) {
            return time(time);
        }
        LocalDate first = from1904
                ? LocalDate.of(1904, 1, 1)
                : day < NO_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return iso(LocalDateTime.of(first.plusDays(day), time));
    }

    private static long millis(double days) {
        return days > 2.0 * LAST_DAY || days < 0
                ? 2L * LAST_DAY * MILLIS_A_DAY
                : BigDecimal.valueOf(days)
                        .multiply(BigDecimal.valueOf(MILLIS_A_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    private static String elapsed(double value, String stored) {
        if (value < 0 || value > LAST_DAY) {
            return plain(value, stored);
        }
        long seconds = Math.round(value * 86_400);
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** Only the date if the time is midnight. */
    static String iso(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? at.toLocalDate().toString()
                : at.toLocalDate() + "T" + time(at.toLocalTime());
    }

    static String time(LocalTime time) {
        return time.format(time.truncatedTo(ChronoUnit.SECONDS).equals(time) ? TIME : MILLIS);
    }
}
