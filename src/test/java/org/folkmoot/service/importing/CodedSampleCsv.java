package org.folkmoot.service.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.service.CodedSample;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;

/** Puts the codes of the truth file beside the answers of the sample. */
public final class CodedSampleCsv {
    private static final Path SAMPLE = Path.of("assets/samples/pcp-2022-synthetic.csv");
    private static final Path TRUTH = Path.of("assets/samples/pcp-2022-truth.csv");
    private static final int QUESTIONS = 3;

    /** Writes it, and says what its columns are. */
    public List<NamedColumn> write(Path csv) throws IOException {
        Map<String, String> codes = new HashMap<>();
        for (NamedCsvRecord row : read(TRUTH)) {
            codes.put(row.getField("reference") + row.getField("question"), row.getField("themes"));
        }
        List<NamedColumn> columns = new ArrayList<>();
        try (CsvWriter out = CsvWriter.builder().build(csv)) {
            for (NamedCsvRecord row : read(SAMPLE)) {
                List<String> header = row.getHeader();
                List<String> names = header.subList(header.size() - QUESTIONS, header.size());
                if (columns.isEmpty()) {
                    columns.addAll(columns(names));
                    out.writeRecord(columns.stream().map(NamedColumn::heading).toList());
                }
                String reference = row.getField("Reference");
                List<String> cells = new ArrayList<>(List.of(reference));
                for (int i = 0; i < QUESTIONS; i++) {
                    cells.add(row.getField(names.get(i)));
                    cells.add(codes.getOrDefault(reference + "Q" + (i + 1), ""));
                }
                out.writeRecord(cells);
            }
        }
        return columns;
    }

    private static List<NamedColumn> columns(List<String> questions) {
        List<NamedColumn> columns = new ArrayList<>();
        columns.add(CodedSample.column("Reference", ColumnRole.REFERENCE));
        for (int i = 0; i < questions.size(); i++) {
            columns.add(CodedSample.column(questions.get(i), ColumnRole.OPEN_QUESTION));
            columns.add(CodedSample.column("codes " + (i + 1), ColumnRole.CODES));
        }
        return columns;
    }

    private static List<NamedCsvRecord> read(Path csv) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(csv)) {
            reader.forEach(rows::add);
        }
        return rows;
    }
}
