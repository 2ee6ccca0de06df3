package org.folkmoot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.model.source.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The warnings of imports have words in both bundles, and each is given somewhere. */
class WarningMessagesTest {
    private static final Path JAVA = Path.of("src/main/java/org/folkmoot");

    @ParameterizedTest
    @ValueSource(strings = {"ui", "cli"})
    void everyCodeHasAMessageAndNoneIsUnused(String bundle) throws IOException {
        assertThat(warnings(bundle).keySet())
                .isEqualTo(Stream.of(WarningCode.values()).map(WarningCode::key).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui", "cli"})
    void messagesAreSentencesThatCanBeFilledIn(String bundle) throws IOException {
        warnings(bundle).forEach((key, text) -> {
            assertThat(new MessageFormat(text, Locale.UK).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSizeLessThan(6);
            assertThat(text)
                    .as("%s: MessageFormat takes an apostrophe for a quote", key)
                    .doesNotContain("'")
                    .endsWith(".");
        });
    }

    @Test
    void theWindowNamesNoOption() throws IOException {
        assertThat(warnings("ui").values()).noneMatch(text -> text.contains("--"));
    }

    @Test
    void everyCodeIsGivenSomewhere() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(JAVA)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("WarningCode.java"))
                    .toList()) {
                all.append(Files.readString(file));
            }
            sources = all.toString();
        }
        assertThat(WarningCode.values()).allMatch(code -> sources.contains("WarningCode." + code.name()));
    }

    @Test
    void wordsOfCodesAreReadBack() {
        assertThat(WarningCode.values()).allMatch(code -> WarningCode.of(code.word()) == code);
    }

    private static Map<String, String> warnings(String bundle) throws IOException {
        Properties all = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/org/folkmoot", bundle, "messages.properties"), StandardCharsets.UTF_8)) {
            all.load(in);
        }
        return all.stringPropertyNames().stream()
                .filter(key -> key.startsWith("warning.") && !key.startsWith("warning.place."))
                .collect(Collectors.toMap(key -> key, all::getProperty));
    }
}
