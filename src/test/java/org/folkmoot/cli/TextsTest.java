package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence is in the bundle, none lies there unused, and help fits a terminal. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/folkmoot/cli");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z]+(?:\\.[A-Za-z]+)?)\"");
    private static final Pattern SENTENCE_KEY = Pattern.compile(
            "(?:assess|progress|path|coder|usage|new|import|tag|accept|export|summary|check|restore|sample|explore|window|later)\\.[A-Za-z]+");

    @TempDir
    Path folder;

    @Test
    void keysAndUsesAgree() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(source));
                while (literal.find()) {
                    literals.add(literal.group(1));
                }
            }
        }
        Set<String> keys = new Texts()
                .bundle().keySet().stream()
                        .filter(key -> !key.startsWith("folkmoot.") && !key.startsWith("refusal."))
                        // WarningMessagesTest checks these.
                        .filter(key -> !key.startsWith("warning."))
                        .filter(key -> !key.endsWith("Heading"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(literals).as("no key without a use").containsAll(keys);
        assertThat(keys)
                .as("no use without a key")
                .containsAll(literals.stream()
                        .filter(each -> SENTENCE_KEY.matcher(each).matches())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "new", "import", "tag", "accept", "summary", "export", "check", "restore", "sample", "explore",
                "assess"
            })
    void helpFitsATerminalAndExplainsEveryOption(String command) {
        Terminal terminal = new Terminal(folder);
        Result help = command.isEmpty() ? terminal.run("--help") : terminal.run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(help.out().lines())
                .filteredOn(line -> line.matches(" {2,6}(?:-., )?(?: {4})?--.*"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches(".*\\S {2,}\\S.*\\."));
    }

    @Test
    void tellsItsVersion() {
        assertThat(new Terminal(folder).run("--version").out()).startsWith("Folkmoot ");
    }
}
