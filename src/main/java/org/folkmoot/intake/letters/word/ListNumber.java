package org.folkmoot.intake.letters.word;

import java.util.Locale;

/** Writes a list number in the formats of word processors. */
final class ListNumber {
    private static final int ALPHABET = 26;
    private static final int MAX_REPEAT = 100;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MAX_ROMAN = 3_999;

    private ListNumber() {}

    /**
     * @param format in lower case, such as {@code decimal}, {@code lowerletter} or {@code upperroman}; any other is
     * written in digits
     */
    static String of(int number, String format) {
        return switch (format) {
            case "lowerletter" -> letters(number, 'a');
            case "upperletter" -> letters(number, 'A');
            case "lowerroman" -> roman(number, false);
            case "upperroman" -> roman(number, true);
            case "decimalzero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
            case "ordinal" -> number + suffix(number);
            default -> String.valueOf(number);
        };
    }

    /** a to z, then aa, bb and so on, as word processors count. */
    private static String letters(int number, char first) {
        if (number < 1 || (number - 1) / ALPHABET >= MAX_REPEAT) {
            return String.valueOf(number);
        }
        char letter = (char) (first + (number - 1) % ALPHABET);
        return String.valueOf(letter).repeat((number - 1) / ALPHABET + 1);
    }

    private static String roman(int number, boolean upper) {
        if (number < 1 || number > MAX_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return upper ? roman.toString().toUpperCase(Locale.ROOT) : roman.toString();
    }

    private static String suffix(int number) {
        int last = Math.abs(number % 100);
        if (last >= 11 && last <= 13) {
            return "th";
        }
        return switch (last % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
