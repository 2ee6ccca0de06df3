package org.folkmoot.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.intake.file.Refusals;
import org.folkmoot.intake.file.RepeatLimit;
import org.folkmoot.intake.file.SafeZip;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.MergedCells;
import org.folkmoot.intake.table.TableLimits;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.folkmoot.model.source.SheetName;
import org.folkmoot.model.source.SourceFormat;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook, transitional or strict. Only stored values are read: no formula is evaluated, no macro run, no
 * link followed.
 */
public final class XlsxWorkbook implements Workbook {
    /**
     * In larger sheets, merged cells are not looked for: they come after all rows, so finding them takes as long as
     * reading.
     */
    private static final long MAX_FOR_MERGED = 64L << 20;

    private static final int MAX_SHEETS = 10_000;
    private static final long MAX_IN_MEMORY = 32L << 20;

    private record Sheet(SheetName name, String part) {}

    /** The relationships of a part: kinds and targets by id. */
    private record Link(String type, String part) {}

    private final SourceFile file;
    private final SafeZip zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private final XlsxStyles styles;
    private final @Nullable String strings;
    private boolean from1904;

    /** Takes ownership of {@code zip} and closes it with this object, or at once if opening fails. */
    public XlsxWorkbook(SourceFile file, SafeZip zip) throws IOException {
        this.file = file;
        this.zip = zip;
        Map<String, Link> top = links("");
        String book = first(top, "/officeDocument");
        if (book == null || !zip.has(book)) {
            throw Refusals.damaged(file);
        }
        Map<String, Link> links = links(book);
        readBook(book, links);
        if (sheets.isEmpty()) {
            throw Refusal.of(SourceReason.NO_SHEETS, file.name());
        }
        String formats = first(links, "/styles");
        if (formats == null || !zip.has(formats)) {
            styles = XlsxStyles.none();
        } else {
            try (XmlPart xml = small(formats)) {
                styles = XlsxStyles.read(xml);
            }
        }
        String shared = first(links, "/sharedStrings");
        strings = shared == null || !zip.has(shared) ? null : shared;
    }

    private XmlPart part(String name) throws IOException {
        return new XmlPart(file, zip.bounded(name));
    }

    /** Opens a part that is kept in memory. */
    private XmlPart small(String name) throws IOException {
        if (zip.size(name) > MAX_IN_MEMORY) {
            throw Refusals.damaged(file);
        }
        return part(name);
    }

    private static @Nullable String first(Map<String, Link> links, String kind) {
        return links.values().stream()
                .filter(link -> link.type().endsWith(kind))
                .map(Link::part)
                .findFirst()
                .orElse(null);
    }

    /** The targets of a part inside the archive; external links are ignored. */
    private Map<String, Link> links(String from) throws IOException {
        int slash = from.lastIndexOf('/') + 1;
        String folder = from.substring(0, slash);
        String name = folder + "_rels/" + from.substring(slash) + ".rels";
        Map<String, Link> links = new HashMap<>();
        if (!zip.has(name)) {
            return links;
        }
        try (XmlPart xml = small(name)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String target = String.valueOf(xml.attribute("Target"));
                    links.put(
                            String.valueOf(xml.attribute("Id")),
                            new Link(String.valueOf(xml.attribute("Type")), resolved(folder, target)));
                    if (links.size() > MAX_SHEETS) {
                        throw Refusals.damaged(file);
                    }
                }
            }
        }
        return links;
    }

    private static String resolved(String folder, String target) {
        List<String> path = new ArrayList<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                if (!path.isEmpty()) {
                    path.remove(path.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private void readBook(String book, Map<String, Link> links) throws IOException {
        try (XmlPart xml = small(book)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String since = xml.attribute("date1904");
                    from1904 = "1".equals(since) || "true".equals(since);
                } else if (xml.starts("sheet")) {
                    String state = xml.attribute("state");
                    Link link = links.get(String.valueOf(xml.attribute("/relationships", "id")));
                    // Charts and dialog sheets are sheets too, but have no cells.
                    if (link != null && link.type().endsWith("/worksheet") && zip.has(link.part())) {
                        String name = XlsxText.decoded(String.valueOf(xml.attribute("name")));
                        boolean hidden = state != null && !state.equals("visible");
                        sheets.add(new Sheet(new SheetName(name, hidden), link.part()));
                    }
                }
            }
        }
    }

    @Override
    public SourceFormat format() {
        return SourceFormat.XLSX;
    }

    @Override
    public List<SheetName> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    public Rows rows(int sheet) throws IOException {
        XmlPart xml = part(sheets.get(sheet).part());
        XmlPart shared = strings == null ? null : part(strings);
        XlsxStrings texts = new XlsxStrings(file, shared, new RepeatLimit(file, zip.packed()));
        return new XlsxRows(file, xml, size(sheet), texts, styles, new CellNumber(from1904));
    }

    private long size(int sheet) {
        return zip.size(sheets.get(sheet).part());
    }

    @Override
    public List<MergedCells> merged(int sheet) throws IOException {
        List<MergedCells> merged = new ArrayList<>();
        if (size(sheet) > MAX_FOR_MERGED) {
            return merged;
        }
        try (XmlPart xml = part(sheets.get(sheet).part())) {
            while (xml.next()) {
                if (xml.starts("mergeCell")) {
                    String[] ends = String.valueOf(xml.attribute("ref"))
                            .replace("$", "")
                            .split(":", -1);
                    if (ends.length == 2 && XlsxCells.column(ends[0]) >= 0 && XlsxCells.column(ends[1]) >= 0) {
                        MergedCells cells = new MergedCells(
                                XlsxCells.row(ends[0]),
                                XlsxCells.row(ends[1]),
                                XlsxCells.column(ends[0]),
                                XlsxCells.column(ends[1]));
                        if (cells.top() > 0
                                && cells.top() <= MergedCells.LAST_ROW
                                && merged.size() < TableLimits.MAX_COLUMNS) {
                            merged.add(cells);
                        }
                    }
                }
            }
        }
        return merged;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
