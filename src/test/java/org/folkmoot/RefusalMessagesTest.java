package org.folkmoot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalReason;
import org.folkmoot.model.refusal.StoreReason;
import org.folkmoot.model.refusal.SubmissionReason;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.ui.common.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each reason is worded by the window and by the command line, and nowhere else. */
class RefusalMessagesTest {
    private static final Path JAVA = Path.of("src/main/java/org/folkmoot");
    private static final Pattern USE = Pattern.compile(
            "\\b((?:Source|Import|Codeframe|Coding|Submission|Store|Write|Analysis)Reason)\\.([A-Z_0-9]+)");
    private static final Pattern REFUSAL = Pattern.compile("(?:Refusal|Because)\\.(?:of|caused|around)\\(([^;]*?);");
    private static final Pattern SENTENCE = Pattern.compile("\"[^\"]*\\p{L}{2,} \\p{L}{2,}[^\"]*\"");

    @ParameterizedTest
    @ValueSource(strings = {"ui", "cli"})
    void everyReasonHasAMessageAndNoneIsUnused(String bundle) throws IOException {
        Set<String> expected =
                RefusalReason.all().stream().map(RefusalReason::key).collect(Collectors.toCollection(TreeSet::new));
        Stream.of(ColumnRole.values())
                .map(role -> "refusal.role." + role.name().toLowerCase(Locale.ROOT))
                .forEach(expected::add);
        assertThat(refusals(bundle).keySet()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui", "cli"})
    void messagesCanBeFilledIn(String bundle) throws IOException {
        refusals(bundle).forEach((key, text) -> {
            assertThat(new MessageFormat(text, Locale.UK).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSizeLessThan(5);
            assertThat(text)
                    .as("%s: MessageFormat takes an apostrophe for a quote", key)
                    .doesNotContain("'");
        });
    }

    @Test
    void theWindowNamesNoOptionOrCommand() throws IOException {
        assertThat(refusals("ui").values())
                .noneMatch(text -> text.contains("--") || text.matches(".*[\"“]folkmoot .*"));
    }

    @Test
    void everyReasonIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String source : sources(JAVA)) {
            Matcher use = USE.matcher(source);
            while (use.find()) {
                used.add(use.group(1) + "." + use.group(2));
            }
        }
        assertThat(RefusalReason.all().stream().map(each -> each.getClass().getSimpleName() + "." + each.name()))
                .isSubsetOf(used);
    }

    @Test
    void refusalsHoldNoSentence() throws IOException {
        for (String source : sources(JAVA)) {
            Matcher refusal = REFUSAL.matcher(source);
            while (refusal.find()) {
                assertThat(SENTENCE.matcher(refusal.group(1)).find())
                        .as(refusal.group())
                        .isFalse();
            }
        }
    }

    @Test
    void theWindowAndTheCommandLineNeverShowTheCode() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.folkmoot.ui", "org.folkmoot.cli");
        noClasses()
                .should()
                .callMethod(Refusal.class, "getMessage")
                .because("the message of a refusal is for logs and tests; Messages and Texts word its reason")
                .check(classes);
    }

    @Test
    void aReasonMayNestAnother() {
        Refusal inner = Refusal.of(StoreReason.BEING_READ, "plan.folkmoot");
        Refusal outer = Refusal.around(inner, SubmissionReason.TRACES_LEFT, "A1");
        assertThat(Messages.of(outer))
                .startsWith("A1 is out of the analysis")
                .contains("plan.folkmoot is being read by another program.")
                .endsWith("erase it again.");
        assertThat(outer.kind()).isEqualTo(inner.kind());
    }

    private static Map<String, String> refusals(String bundle) throws IOException {
        Properties all = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/org/folkmoot", bundle, "messages.properties"))) {
            all.load(file);
        }
        Map<String, String> refusals = new TreeMap<>();
        all.stringPropertyNames().stream()
                .filter(key -> key.startsWith("refusal."))
                .forEach(key -> refusals.put(key, all.getProperty(key)));
        return refusals;
    }

    private static Iterable<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            TreeSet<String> sources = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }
}
