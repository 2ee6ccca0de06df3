package org.folkmoot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleGeneratorTest {
    private static final Path CONSULTATION = Path.of("assets/samples/pcp-2022-synthetic.csv");
    private static final Path TRUTH = Path.of("assets/samples/pcp-2022-truth.csv");
    private static final Path CODEFRAME = Path.of("assets/codeframes/pcp-2022.csv");

    @Test
    void writesTheCommittedBytes(@TempDir Path folder) throws IOException {
        SampleGenerator.main(new String[] {folder.toString()});

        assertThat(folder.resolve("pcp-2022-synthetic.csv")).hasSameBinaryContentAs(CONSULTATION);
        assertThat(folder.resolve("pcp-2022-truth.csv")).hasSameBinaryContentAs(TRUTH);
    }

    @Test
    void truthUsesMostSpecificCodesOfTheCodeframeInItsOrder() throws IOException {
        List<NamedCsvRecord> frame = read(CODEFRAME);
        List<String> order = frame.stream().map(r -> r.getField("code")).toList();
        Set<String> nets = frame.stream().map(r -> r.getField("parent")).collect(Collectors.toSet());

        for (NamedCsvRecord row : read(TRUTH)) {
            List<String> codes = List.of(row.getField("themes").split(";", -1));
            assertThat(order).as(row.getField("reference")).containsAll(codes);
            assertThat(codes)
                    .as(row.getField("reference"))
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)))
                    .noneMatch(nets::contains);
        }
    }

    @Test
    void everyLeafThemeOccursAtLeastTenTimes() throws IOException {
        List<NamedCsvRecord> frame = read(CODEFRAME);
        Set<String> nets = frame.stream().map(r -> r.getField("parent")).collect(Collectors.toSet());
        Map<String, Integer> count = new HashMap<>();
        for (NamedCsvRecord row : read(TRUTH)) {
            for (String code : row.getField("themes").split(";", -1)) {
                count.merge(code, 1, Integer::sum);
            }
        }

        assertThat(frame.stream().map(r -> r.getField("code")).filter(c -> !nets.contains(c)))
                .isNotEmpty()
                .allSatisfy(
                        code -> assertThat(count.getOrDefault(code, 0)).as(code).isGreaterThanOrEqualTo(10));
    }

    @Test
    void everyNonBlankResponseHasOneTruthRow() throws IOException {
        Set<String> answered = new HashSet<>();
        Set<String> references = new HashSet<>();
        for (NamedCsvRecord row : read(CONSULTATION)) {
            assertThat(references.add(row.getField("Reference"))).isTrue();
            for (int question = 1; question <= 3; question++) {
                if (!row.getField(row.getFieldCount() - 4 + question).isBlank()) {
                    answered.add(row.getField("Reference") + " Q" + question);
                }
            }
        }

        assertThat(references).hasSize(Consultation.SIZE);
        assertThat(read(TRUTH).stream().map(r -> r.getField("reference") + " " + r.getField("question")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void campaignsHaveTheirSizesAndAnswerOneQuestionEach() throws IOException {
        for (Campaign campaign : Campaign.ALL) {
            List<NamedCsvRecord> copies = read(TRUTH).stream()
                    .filter(r -> r.getField("campaign").equals(campaign.id()))
                    .toList();
            assertThat(copies).hasSize(campaign.copies());
            assertThat(copies).allMatch(r -> r.getField("question").equals("Q" + campaign.question()));
        }
    }

    @Test
    void noMarksOfTheStockAreLeftInTheTexts() throws IOException {
        for (NamedCsvRecord row : read(CONSULTATION)) {
            for (int field = row.getFieldCount() - 3; field < row.getFieldCount(); field++) {
                assertThat(row.getField(field)).as(row.getField(0)).doesNotContain("{", "}", "[", "]", "|", "¶");
            }
        }
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(body)) {
            return reader.stream().toList();
        }
    }
}
