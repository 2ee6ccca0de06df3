package org.folkmoot.store.search;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tokenizer of the search index: SQLite's {@code unicode61} with further separators.
 *
 * <p>Its tables are of Unicode 6.1 (2012), and characters unassigned there count as letters. Without the separators,
 * {@code angry} would not be found before an emoji of 2014 or later, or before a direction mark.
 */
public final class FtsTokenizer {
    /** For {@code tokenize="..."} in {@code CREATE VIRTUAL TABLE}. Contains single quotes, but no double quotes. */
    public static final String OPTION = "unicode61 remove_diacritics 2 separators '" + separators() + "'";

    private FtsTokenizer() {}

    private static String separators() {
        return Stream.of(
                        IntStream.of(0x58D, 0x58E, 0x605, 0x61C, 0x61D),
                        IntStream.rangeClosed(0x2066, 0x2069), // direction isolates
                        IntStream.rangeClosed(0x20BA, 0x20CF), // currency signs
                        IntStream.rangeClosed(0x218A, 0x218B),
                        IntStream.rangeClosed(0x23F4, 0x23FF), // pause, stop ...
                        IntStream.rangeClosed(0x2427, 0x243F),
                        IntStream.of(0x2700),
                        IntStream.rangeClosed(0x2B4D, 0x2BFF), // arrows
                        IntStream.rangeClosed(0x2E3C, 0x2E7F), // punctuation
                        IntStream.rangeClosed(0x2FFC, 0x2FFF),
                        IntStream.rangeClosed(0x31E4, 0x31EF),
                        IntStream.rangeClosed(0xFDD0, 0xFDEF), // noncharacters, our markers among them
                        IntStream.rangeClosed(0x1F000, 0x1F0FF), // cards; the numbers in circles after them stay
                        IntStream.rangeClosed(0x1F10D, 0x1FAFF)) // pictographs
                .flatMapToInt(range -> range)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
