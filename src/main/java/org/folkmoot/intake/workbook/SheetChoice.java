package org.folkmoot.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.intake.columns.MappingGuesser;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.ColumnGuess;
import org.folkmoot.intake.table.Header;
import org.folkmoot.intake.table.HeaderFinder;
import org.folkmoot.intake.table.TableRow;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SheetName;
import org.folkmoot.model.source.SourceRecord;

/** Chooses the sheet that contains the responses: the requested one, or the visible sheet that looks most like data. */
final class SheetChoice {
    private static final Pattern DATA_NAME =
            Pattern.compile("(?i)respon|submission|answer|data|export|results|raw|comments|consultation");
    private static final int MAX_SHEETS = 50;

    /** @param reason a sentence for the user */
    record Choice(int index, Header header, String reason) {}

    private final SourceFile file;
    private final Workbook book;

    SheetChoice(SourceFile file, Workbook book) {
        this.file = file;
        this.book = book;
    }

    /** @throws Refusal if the sheet does not exist, or no sheet has a header */
    Choice choose(ReadOptions options) throws IOException {
        String asked = options.sheet();
        List<SheetName> sheets = book.sheets();
        if (asked != null) {
            int index = named(asked);
            return new Choice(index, header(index, options), "The sheet was asked for.");
        }
        Choice best = null;
        double max = 0;
        Refusal first = null;
        for (int i = 0; i < Math.min(sheets.size(), MAX_SHEETS); i++) {
            if (sheets.get(i).hidden()) {
                continue;
            }
            try {
                Choice choice = new Choice(i, header(i, options), reason());
                double score = score(choice);
                if (best == null || score > max) {
                    best = choice;
                    max = score;
                }
            } catch (Refusal e) {
                first = first == null ? e : first;
            }
        }
        if (best != null) {
            return best;
        }
        throw first != null && sheets.size() == 1 ? first : Refusal.of(SourceReason.NO_TABLE_SHOWN, file.name());
    }

    private String reason() {
        long shown = book.sheets().stream().filter(sheet -> !sheet.hidden()).count();
        return shown == 1
                ? "It is the only sheet that is shown."
                : "Of the sheets that are shown, it looks most like responses.";
    }

    private int named(String asked) {
        List<SheetName> sheets = book.sheets();
        int found = -1;
        for (int i = 0; i < sheets.size(); i++) {
            String name = sheets.get(i).name();
            if (name.equals(asked)) {
                return i;
            }
            found = found < 0 && name.strip().equalsIgnoreCase(asked.strip()) ? i : found;
        }
        if (found < 0) {
            throw Refusal.of(
                    SourceReason.NO_SUCH_SHEET,
                    file.name(),
                    asked,
                    sheets.stream().map(SheetName::name).toList());
        }
        return found;
    }

    private Header header(int index, ReadOptions options) throws IOException {
        List<TableRow> rows = rows(index);
        Object name = book.sheets().size() == 1
                ? file.name()
                : Because.of(SourceReason.SHEET, book.sheets().get(index).name(), file.name());
        if (rows.isEmpty()) {
            throw Refusal.of(SourceReason.EMPTY_SHEET, name);
        }
        Header header = new HeaderFinder(name, rows, book.merged(index), true).find(options);
        int width = rows.stream()
                .filter(row -> row.ordinal() > header.lastOrdinal())
                .mapToInt(TableRow::cellCount)
                .max()
                .orElse(0);
        return header.widened(width);
    }

    private List<TableRow> rows(int index) throws IOException {
        try (Workbook.Rows rows = book.rows(index)) {
            return HeaderFinder.first(rows::next, HeaderFinder.ROWS);
        }
    }

    private double score(Choice choice) throws IOException {
        List<SourceRecord.Row> rows = new ArrayList<>();
        int width = choice.header().width();
        for (TableRow raw : rows(choice.index())) {
            if (raw.ordinal() > choice.header().lastOrdinal()) {
                List<String> cells = new ArrayList<>(raw.cells());
                while (cells.size() < width) {
                    cells.add("");
                }
                rows.add(new SourceRecord.Row(raw.line(), cells));
            }
        }
        List<ColumnRole> roles = MappingGuesser.load().guess(choice.header().names(), rows).stream()
                .map(ColumnGuess::mapping)
                .map(ColumnMapping::role)
                .toList();
        String name = book.sheets().get(choice.index()).name();
        return (roles.contains(ColumnRole.REFERENCE) ? 2 : 0)
                + (roles.contains(ColumnRole.OPEN_QUESTION) ? 2 : 0)
                + (DATA_NAME.matcher(name).find() ? 2 : 0)
                + (width > 1 ? 1 : 0)
                + Math.min(rows.size(), HeaderFinder.ROWS) / (double) HeaderFinder.ROWS * 2;
    }
}
