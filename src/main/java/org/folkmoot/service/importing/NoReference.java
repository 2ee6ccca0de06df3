package org.folkmoot.service.importing;

import java.util.Locale;
import java.util.Set;

/** Words in a column of references or addresses that say that there is none. */
final class NoReference {
    private static final Set<String> WORDS = Set.of(
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "none",
            "no",
            "nil",
            "null",
            "nan",
            "#n/a",
            "unknown",
            "not known",
            "not given",
            "not provided",
            "not supplied",
            "not applicable",
            "no reference",
            "no ref",
            "no id",
            "no email",
            "anon",
            "anon.",
            "anonymous",
            "anonymous user",
            "anonymous respondent",
            "anonymus",
            "withheld",
            "name withheld",
            "tbc",
            "not stated",
            "prefer not to say",
            "dim",
            "di-enw",
            "ddim ar gael",
            "anhysbys",
            "missing",
            "blank",
            "(blank)",
            "[blank]",
            "undisclosed",
            "redacted",
            "[redacted]");
    /** Marks that say so only where they recur: the first may be a reference. */
    private static final Set<String> MARKS = Set.of(
            "0",
            "00",
            "000",
            "0000",
            "-",
            "--",
            "---",
            "\u2013",
            "\u2014",
            ".",
            "?",
            "x",
            "xx",
            "xxx",
            "/",
            "1900-01-00",
            "*",
            "_");

    private NoReference() {}

    /** @param cell without surrounding space */
    static boolean isSaid(String cell) {
        return WORDS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Whether a cell that has occurred before says so too. */
    static boolean isSaidAgain(String cell) {
        return MARKS.contains(cell.toLowerCase(Locale.ROOT));
    }
}
