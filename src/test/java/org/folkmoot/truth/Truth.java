package org.folkmoot.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.export.PlainCsv;

/**
 * The sample's truth file: what a careful human coder would have coded.
 *
 * @param responses by {@code reference|question}, in the order of the file
 */
record Truth(Map<String, Response> responses) {
    static final Path SAMPLE = Path.of("assets/samples/pcp-2022-synthetic.csv");
    static final Path FILE = Path.of("assets/samples/pcp-2022-truth.csv");

    /** @param themes codes, most specific ones */
    record Response(String reference, String question, Set<String> themes, String campaign, String register) {}

    /** A row of a CSV by heading. */
    record Row(Map<String, String> cells) {
        String get(String heading) {
            return Objects.requireNonNull(cells.get(heading), heading);
        }
    }

    static Truth read() throws IOException {
        Map<String, Response> responses = new LinkedHashMap<>();
        for (Row row : table(FILE)) {
            Set<String> themes = new LinkedHashSet<>(List.of(row.get("themes").split(";")));
            themes.remove("");
            Response response = new Response(
                    row.get("reference"), row.get("question"), themes, row.get("campaign"), row.get("register"));
            responses.put(response.reference() + "|" + response.question(), response);
        }
        return new Truth(responses);
    }

    /** Rows of a CSV by heading. */
    static List<Row> table(Path csv) throws IOException {
        String text = Files.readString(csv);
        List<List<String>> records = PlainCsv.parse(text.startsWith("\uFEFF") ? text : "\uFEFF" + text);
        List<Row> rows = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < record.size(); i++) {
                row.put(records.get(0).get(i), record.get(i));
            }
            rows.add(new Row(row));
        }
        return rows;
    }
}
