package org.folkmoot.cli;

import java.util.List;
import java.util.Map;

/**
 * The result of a command.
 *
 * @param lines for people
 * @param json for scripts, the same and more: maps, lists, strings, numbers, booleans
 */
record Outcome(int exitCode, List<String> lines, Map<String, ?> json) {
    Outcome {
        lines = List.copyOf(lines);
    }

    static Outcome done(List<String> lines, Map<String, ?> json) {
        return new Outcome(ExitCode.DONE, lines, json);
    }
}
