package org.folkmoot.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.intake.file.Refusals;
import org.folkmoot.intake.file.RepeatLimit;
import org.folkmoot.intake.file.SafeZip;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.MergedCells;
import org.folkmoot.intake.table.TableRow;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.folkmoot.model.source.SheetName;
import org.folkmoot.model.source.SourceFormat;

/** An OpenDocument spreadsheet. All its sheets are in one part, one after the other. */
public final class OdsWorkbook implements Workbook {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MAX_SHEETS = 10_000;
    private static final int MAX_NAME_LENGTH = 1_000;

    private final SourceFile file;
    private final SafeZip zip;
    private final List<SheetName> sheets = new ArrayList<>();

    /** Takes ownership of {@code zip} and closes it with this object. */
    public OdsWorkbook(SourceFile file, SafeZip zip) throws IOException {
        this.file = file;
        this.zip = zip;
        refuseLocked();
        if (!zip.has(CONTENT)) {
            throw Refusals.damaged(file);
        }
        readSheets();
        if (sheets.isEmpty()) {
            throw Refusal.of(SourceReason.NO_SHEETS, file.name());
        }
    }

    private void refuseLocked() throws IOException {
        if (!zip.has(MANIFEST)) {
            return;
        }
        try (XmlPart xml = new XmlPart(file, zip.bounded(MANIFEST))) {
            while (xml.next()) {
                if (xml.starts("encryption-data")) {
                    throw Refusal.of(SourceReason.LOCKED_ODS, file.name());
                }
            }
        }
    }

    private XmlPart content() throws IOException {
        return new XmlPart(file, zip.bounded(CONTENT));
    }

    private void readSheets() throws IOException {
        Set<String> hidden = new HashSet<>();
        String style = "";
        try (XmlPart xml = content()) {
            while (xml.next()) {
                if (xml.starts("style")) {
                    style = String.valueOf(xml.attribute("name"));
                } else if (xml.starts("table-properties") && "false".equals(xml.attribute("display"))) {
                    if (hidden.size() < MAX_SHEETS && style.length() <= MAX_NAME_LENGTH) {
                        hidden.add(style);
                    }
                } else if (xml.starts("table")) {
                    boolean isHidden = hidden.contains(String.valueOf(xml.attribute("style-name")));
                    String name = String.valueOf(xml.attribute("name"));
                    sheets.add(new SheetName(name, isHidden));
                    if (sheets.size() > MAX_SHEETS || name.length() > MAX_NAME_LENGTH) {
                        throw Refusals.damaged(file);
                    }
                    xml.skip();
                } else if (xml.starts("tracked-changes")) {
                    xml.skip(); // Tracked changes contain tables of deleted cells.
                }
            }
        }
    }

    @Override
    public SourceFormat format() {
        return SourceFormat.ODS;
    }

    @Override
    public List<SheetName> sheets() {
        return sheets;
    }

    @Override
    public Rows rows(int sheet) throws IOException {
        return openRows(sheet);
    }

    private OdsRows openRows(int sheet) throws IOException {
        XmlPart xml = content();
        try {
            int at = -1;
            while (at < sheet && xml.next()) {
                if (xml.starts("table")) {
                    at++;
                    if (at < sheet) {
                        xml.skip();
                    }
                } else if (xml.starts("tracked-changes")) {
                    xml.skip();
                }
            }
            return new OdsRows(file, xml, zip.size(CONTENT), new RepeatLimit(file, zip.packed()));
        } catch (Refusal e) {
            xml.close();
            throw e;
        }
    }

    @Override
    public List<MergedCells> merged(int sheet) throws IOException {
        try (OdsRows rows = openRows(sheet)) {
            TableRow raw = rows.next();
            while (raw != null && raw.line() <= MergedCells.LAST_ROW) {
                raw = rows.next();
            }
            return rows.merged();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
