package org.folkmoot.cli;

import java.util.List;
import java.util.Map;

/**
 * What a command has to say in the end.
 *
 * @param lines for people
 * @param json the same and more for scripts: maps, lists, strings, numbers, booleans
 */
record Outcome(int exitCode, List<String> lines, Map<String, ?> json) {
    Outcome {
        lines = List.copyOf(lines);
    }

    static Outcome done(List<String> lines, Map<String, ?> json) {
        return new Outcome(ExitCode.DONE, lines, json);
    }
}
