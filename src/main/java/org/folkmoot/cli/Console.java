package org.folkmoot.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes results to standard output and everything else to standard error. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void print(Outcome outcome, boolean json) {
        if (json) {
            json(outcome.json());
        } else {
            outcome.lines().forEach(out::println);
        }
        out.flush();
    }

    /** Reports why a command was refused; with {@code --json}, as an object. */
    void refuse(int exitCode, String sentence, boolean json) {
        if (json) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("exit", exitCode);
            error.put("message", sentence);
            json(Map.of("error", error));
            out.flush();
        }
        err.println(sentence);
        err.flush();
    }

    /** Writes anything that is not a result, such as progress. */
    void note(String line) {
        err.println(line);
        err.flush();
    }

    /** JSON is always UTF-8, whatever the terminal's encoding. */
    private void json(Map<String, ?> object) {
        byte[] bytes = (JsonText.of(object) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }
}
