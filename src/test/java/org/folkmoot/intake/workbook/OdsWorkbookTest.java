package org.folkmoot.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.intake.Fixture;
import org.folkmoot.intake.Sources;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.file.Zips;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SheetName;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets of OpenDocument written by hand. */
public class OdsWorkbookTest {
    private static final String HEAD = row(text("Ref") + text("Answer"));

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    public static byte[] bytes(String tables, String styles, String manifest) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
        String space = "urn:oasis:names:tc:opendocument:xmlns:";
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"" + space + "office:1.0\" xmlns:table=\"" + space
                        + "table:1.0\" xmlns:text=\"" + space + "text:1.0\" xmlns:style=\"" + space
                        + "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                        + "<office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:spreadsheet>"
                        + tables + "</office:spreadsheet></office:body></office:document-content>");
        return Zips.of(parts);
    }

    private static RecordSource open(String tables) {
        return Sources.open(SourceFile.of("s.ods", bytes(tables, "", "")), ReadOptions.DETECT);
    }

    private static RecordSource sheet(String rows) {
        return open("<table:table table:name=\"Responses\">" + rows + "</table:table>");
    }

    private static String cell(String cell) {
        List<SourceRecord> records = Fixture.records(sheet(HEAD + row(text("R-1") + cell)));
        assertThat(records).hasSize(1);
        return ((SourceRecord.Row) records.get(0)).cells().get(1);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(delimiterString = "~", textBlock = """
            float      ~ value         ~ 12.50                     ~ 12.5
            float      ~ value         ~ 3                         ~ 3
            percentage ~ value         ~ 0.45                      ~ 0.45
            date       ~ date-value    ~ 2024-05-01                ~ 2024-05-01
            date       ~ date-value    ~ 2024-05-01T00:00:00       ~ 2024-05-01
            date       ~ date-value    ~ 2024-05-01T14:03:00       ~ 2024-05-01T14:03:00
            time       ~ time-value    ~ PT14H03M05S               ~ 14:03:05
            boolean    ~ boolean-value ~ true                      ~ TRUE
            """)
    void readsValuesAsAPersonSeesThem(String type, String attribute, String value, String shown) {
        assertThat(cell("<table:table-cell office:value-type=\"" + type + "\" calcext:value-type=\"x\" office:"
                        + attribute + "=\"" + value + "\"><text:p>as drawn</text:p></table:table-cell>"))
                .isEqualTo(shown);
    }

    @Test
    void readsParagraphsSpacesAndSpans() {
        assertThat(cell("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a note</text:p>"
                        + "</office:annotation><text:p>  More\n  <text:span>light</text:span>,<text:s text:c=\"3\"/>please"
                        + "<text:tab/>now<text:line-break/>!</text:p><text:p/><text:p>End</text:p></table:table-cell>"))
                .isEqualTo("More light,   please\tnow\n!\n\nEnd");
    }

    @Test
    void repeatsRowsAndCellsThatAreStoredOnce() {
        RecordSource source = sheet(HEAD
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\""
                + " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                + row(text("y") + "<table:table-cell table:number-columns-repeated=\"16382\"/>")
                + "<table:table-row table:number-rows-repeated=\"1048500\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>");
        assertThat(source.table().format()).isEqualTo(SourceFormat.ODS);
        assertThat(Fixture.records(source))
                .containsExactly(
                        new SourceRecord.Row(2, List.of("x", "x")),
                        new SourceRecord.Row(3, List.of("x", "x")),
                        new SourceRecord.Row(7, List.of("y", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "1048577"})
    void refusesMoreRowsThanThereAre(String rows) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Fixture.records(sheet(HEAD + "<table:table-row table:number-rows-repeated=\"" + rows
                        + "\">" + text("x") + "</table:table-row>")))
                .satisfies(refusal -> assertThat(refusal).hasMessage("TOO_MANY_CELLS [s.ods]"));
    }

    @Test
    void refusesMoreCellsThanThereAre() {
        String wide = "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>x"
                + "</text:p></table:table-cell>";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Fixture.records(sheet(HEAD
                        + "<table:table-row table:number-rows-repeated=\"1000000\">" + wide + "</table:table-row>")))
                .satisfies(refusal -> assertThat(refusal).hasMessage("TOO_MANY_CELLS [s.ods]"));
    }

    /** A few hundred bytes that would be gigabytes of text. */
    @ParameterizedTest
    @ValueSource(strings = {"row", "cell", "spaces"})
    void refusesFarMoreTextThanIsStored(String what) {
        String lengthy = "x".repeat(10_000);
        String rows =
                switch (what) {
                    case "row" ->
                        "<table:table-row table:number-rows-repeated=\"1048000\">" + text(lengthy)
                                + "</table:table-row>";
                    case "cell" ->
                        row("<table:table-cell table:number-columns-repeated=\"5000\" office:value-type=\"string\">"
                                        + "<text:p>" + lengthy + "</text:p></table:table-cell>")
                                .repeat(30);
                    default ->
                        row(text("<text:s text:c=\"10000\"/>".repeat(3_000))).repeat(40);
                };
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sheet(HEAD + rows).read(each -> {}, org.folkmoot.model.Progress.NONE))
                .satisfies(refusal -> assertThat(refusal).hasMessage("UNPACKS_TOO_LARGE [s.ods]"));
    }

    @Test
    void listsSheetsAndReadsTheRightOne() {
        String styles = "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
                + "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>";
        String tables = "<table:table table:name=\"Old\" table:style-name=\"ta2\">" + HEAD + row(text("old"))
                + "</table:table><table:table table:name=\"Responses\" table:style-name=\"ta1\">" + HEAD
                + row(text("new")) + "</table:table>";
        SourceFile file = SourceFile.of("s.ods", bytes(tables, styles, ""));
        RecordSource source = Sources.open(file, ReadOptions.DETECT);
        assertThat(source.table().sheets())
                .containsExactly(new SheetName("Old", true), new SheetName("Responses", false));
        assertThat(Fixture.records(source)).containsExactly(new SourceRecord.Row(2, List.of("new", "")));
        RecordSource old = Sources.open(file, new ReadOptions(null, null, "Old", null, null));
        assertThat(Fixture.records(old)).containsExactly(new SourceRecord.Row(2, List.of("old", "")));
    }

    @Test
    void refusesALockedOne() {
        byte[] locked = bytes("", "", "<encryption-data/>");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Sources.open(SourceFile.of("s.ods", locked), ReadOptions.DETECT))
                .satisfies(refusal -> assertThat(refusal).hasMessage("LOCKED_ODS [s.ods]"));
    }
}
