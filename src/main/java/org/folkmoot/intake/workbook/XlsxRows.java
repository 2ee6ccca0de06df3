package org.folkmoot.intake.workbook;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.folkmoot.intake.file.Refusals;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.TableRow;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an Excel workbook. */
final class XlsxRows implements Workbook.Rows {
    private final SourceFile file;
    private final XmlPart xml;
    private final long size;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final CellNumber numbers;
    private long ordinal = -1;
    private long line;

    /** Takes ownership of {@code xml} and {@code strings} and closes them with this object. */
    XlsxRows(SourceFile file, XmlPart xml, long size, XlsxStrings strings, XlsxStyles styles, CellNumber numbers) {
        this.file = file;
        this.xml = xml;
        this.size = size;
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                line = Math.max(line + 1, XlsxCells.row(String.valueOf(xml.attribute("r"))));
                CellList cells = row();
                if (!cells.isEmpty()) {
                    ordinal++;
                    return cells.record(ordinal, line);
                }
            } else if (xml.ends("sheetData")) {
                return null;
            }
        }
        return null;
    }

    private CellList row() throws IOException {
        CellList cells = new CellList(file);
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r");
                int named = reference == null ? column + 1 : XlsxCells.column(reference);
                if (named < 0) {
                    throw Refusals.damaged(file);
                }
                column = named;
                cells.set(column, cell(xml.attribute("t"), xml.attribute("s")));
            }
        }
        return cells;
    }

    private String cell(@Nullable String type, @Nullable String style) throws IOException {
        String inline = null;
        StringBuilder value = new StringBuilder();
        boolean inValue = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("is")) {
                inline = XlsxText.read(xml);
            } else if (xml.starts("f")) {
                xml.skip();
            } else if (xml.starts() || xml.ends()) {
                inValue = xml.starts("v");
            } else if (inValue) {
                xml.addTextTo(value);
            }
        }
        return inline == null || value.length() > 0 ? shown(value.toString(), type, style) : inline;
    }

    private String shown(String value, @Nullable String type, @Nullable String style) throws IOException {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.get(value);
            case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE";
            case "n" -> styles.shown(value.strip(), style, numbers);
            case "d" -> date(value.strip());
            // An error value is kept as displayed: a response that starts with = or - becomes one and must not vanish.
            default -> XlsxText.decoded(value);
        };
    }

    private static String date(String value) {
        try {
            return CellNumber.iso(
                    LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    @Override
    public long done() {
        return Math.min(xml.bytes(), size);
    }

    @Override
    public long total() {
        return size;
    }

    @Override
    public void close() throws IOException {
        try (strings) {
            xml.close();
        }
    }
}
