package org.folkmoot.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.folkmoot.intake.Fixture;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SheetName;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks written by hand: what Excel stores in all its ways. */
class XlsxWorkbookTest {
    private static final String HEAD =
            "<row r=\"1\">" + XlsxParts.inline("A1", "Ref") + XlsxParts.inline("B1", "Answer") + "</row>";
    private static final String STYLES = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"166\" formatCode=\"00000\"/>"
            + "<numFmt numFmtId=\"167\" formatCode=\"0.00&quot; days&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
            + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"20\"/></cellXfs>";

    /** The second cell of a row whose first is 7. */
    private static String cell(XlsxParts parts, String cell) {
        parts.sheet(HEAD + "<row r=\"2\"><c r=\"A2\"><v>7</v></c>" + cell + "</row>");
        List<SourceRecord> records = Fixture.records(parts.open(ReadOptions.DETECT));
        assertThat(records).hasSize(1);
        SourceRecord.Row row = (SourceRecord.Row) records.get(0);
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.cells()).hasSize(2).first().isEqualTo("7");
        return row.cells().get(1);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(delimiterString = "~", quoteCharacter = '`', textBlock = """
            39082                  ~ 0 ~ 39082
            1.1000000000000001     ~ 0 ~ 1.1
            1.0000000000000001E-2  ~ 0 ~ 0.01
            -0.5                   ~ 0 ~ -0.5
            1E+20                  ~ 0 ~ 100000000000000000000
            1E+21                  ~ 0 ~ 1E+21
            1E300                  ~ 0 ~ 1E+300
            12345678901234567890   ~ 0 ~ 12345678901234567890
            45413                  ~ 1 ~ 2024-05-01
            45413.585416666669     ~ 2 ~ 2024-05-01T14:03:00
            45413                  ~ 2 ~ 2024-05-01
            0.5                    ~ 6 ~ 12:00:00
            1                      ~ 1 ~ 1900-01-01
            59                     ~ 1 ~ 1900-02-28
            60                     ~ 1 ~ 60
            61                     ~ 1 ~ 1900-03-01
            -1                     ~ 1 ~ -1
            2958466                ~ 1 ~ 2958466
            1E300                  ~ 1 ~ 1E+300
            1.5                    ~ 3 ~ 36:00:00
            42                     ~ 4 ~ 00042
            123456                 ~ 4 ~ 123456
            2.5                    ~ 5 ~ 2.5
            3                      ~ 99 ~ 3
            NaN                    ~ 1 ~ NaN
            """)
    void showsNumbersAsAPersonSeesThem(String stored, int style, String shown) {
        assertThat(cell(XlsxParts.transitional().styles(STYLES), "<c s=\"" + style + "\"><v>" + stored + "</v></c>"))
                .isEqualTo(shown);
    }

    @Test
    void aRowThatHasACellTwiceIsAProblem() {
        List<SourceRecord> records = Fixture.records(XlsxParts.transitional()
                .sheet(HEAD + "<row r=\"2\">" + XlsxParts.inline("A2", "R1") + XlsxParts.inline("B2", "Lights")
                        + XlsxParts.inline("B2", "Knives") + "</row><row r=\"3\">" + XlsxParts.inline("A3", "R2")
                        + XlsxParts.inline("B3", "Trees") + XlsxParts.inline("B3", "") + XlsxParts.inline("B3", "Trees")
                        + "</row>")
                .open(ReadOptions.DETECT));
        assertThat(records)
                .containsExactly(
                        new SourceRecord.Problem(
                                2,
                                "The file has the cell B2 twice, so which of the two is meant cannot be known; mend"
                                        + " the cell and save the file again."),
                        new SourceRecord.Row(3, List.of("R2", "Trees")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> XlsxParts.transitional()
                        .sheet("<row r=\"1\">" + XlsxParts.inline("A1", "Ref") + XlsxParts.inline("B1", "Answer")
                                + XlsxParts.inline("B1", "Why?") + "</row><row r=\"2\">" + XlsxParts.inline("A2", "R1")
                                + XlsxParts.inline("B2", "Trees") + "</row>")
                        .open(ReadOptions.DETECT))
                .withMessage("CELL_TWICE [B1, w.xlsx]");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        assertThat(cell(XlsxParts.transitional().from1904().styles(STYLES), "<c s=\"1\"><v>39082</v></c>"))
                .isEqualTo("2011-01-01");
    }

    @Test
    void readsTextHoweverItIsStored() {
        assertThat(cell(
                        XlsxParts.transitional()
                                .strings("<si><t>x</t></si><si><r><t>More </t></r><r><rPr><b/></rPr><t>light</t></r>"
                                        + "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>"),
                        "<c t=\"s\"><v>1</v></c>"))
                .isEqualTo("More light");
        assertThat(cell(
                        XlsxParts.transitional(),
                        XlsxParts.inline("B2", "a_x000D_\nb _x005F_x0041_ &lt;c&gt; <![CDATA[&]]>")))
                .isEqualTo("a\r\nb _x0041_ <c> &");
        assertThat(cell(XlsxParts.transitional(), XlsxParts.inline("B2", "_xD83D__xDE00_ _xD83D_")))
                .isEqualTo("😀 \uFFFD");
        String lengthy = "word ".repeat(100_000);
        assertThat(cell(XlsxParts.transitional(), XlsxParts.inline("B2", lengthy)))
                .isEqualTo(lengthy);
    }

    @Test
    void takesTheStoredValueOfAFormula() {
        XlsxParts parts = XlsxParts.transitional();
        assertThat(cell(parts, "<c t=\"str\"><f>WEBSERVICE(\"http://x\")</f><v>stored</v></c>"))
                .isEqualTo("stored");
        assertThat(cell(XlsxParts.transitional(), "<c><f>1+1</f></c>")).isEmpty();
        assertThat(cell(XlsxParts.transitional(), "<c t=\"b\"><v>1</v></c>")).isEqualTo("TRUE");
        assertThat(cell(XlsxParts.transitional(), "<c t=\"b\"><v>0</v></c>")).isEqualTo("FALSE");
        assertThat(cell(XlsxParts.transitional(), "<c t=\"e\"><f>-More police</f><v>#NAME?</v></c>"))
                .isEqualTo("#NAME?");
    }

    @Test
    void readsStrictWorkbooks() {
        XlsxParts parts = XlsxParts.strict().strings("<si><t>More light</t></si>");
        assertThat(cell(parts, "<c t=\"s\"><v>0</v></c>")).isEqualTo("More light");
        assertThat(cell(XlsxParts.strict(), "<c t=\"d\"><v>2024-05-01T00:00:00.000Z</v></c>"))
                .isEqualTo("2024-05-01");
        assertThat(cell(XlsxParts.strict(), "<c t=\"d\"><v>2024-05-01T14:03:00</v></c>"))
                .isEqualTo("2024-05-01T14:03:00");
    }

    @Test
    void keepsRowsAndColumnsInTheirPlaces() {
        RecordSource source = XlsxParts.transitional()
                .sheet("<row>" + "<c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c><c t=\"str\"><v>c</v></c></row>"
                        + "<row r=\"5\"><c r=\"C5\"><v>1</v></c></row><row r=\"6\"><c r=\"A6\" s=\"0\"/></row>"
                        + "<row><c r=\"B7\"><v>2</v></c><c r=\"D7\" t=\"str\"><v></v></c></row>")
                .open(ReadOptions.DETECT);
        assertThat(source.table().header()).containsExactly("a", "b", "c");
        assertThat(Fixture.records(source))
                .containsExactly(
                        new SourceRecord.Row(5, List.of("", "", "1")), new SourceRecord.Row(7, List.of("", "2", "")));
    }

    @Test
    void losesNothingBesideTheHeadings() {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int row = 2; row < 80; row++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\"><v>%d</v></c></row>".formatted(row, row, row));
        }
        rows.append("<row r=\"80\"><c r=\"AB80\"><v>1</v></c></row>");
        List<SourceRecord> records =
                Fixture.records(XlsxParts.transitional().sheet(rows.toString()).open(ReadOptions.DETECT));
        assertThat(records)
                .hasSize(79)
                .last()
                .isEqualTo(new SourceRecord.Problem(
                        80, "The row has text in column AB, beyond the last heading; give that column a heading."));
        RecordSource near = XlsxParts.transitional()
                .sheet(HEAD + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\"><v>2</v></c></row>")
                .open(ReadOptions.DETECT);
        assertThat(near.table().header()).containsExactly("Ref", "Answer", "");
        assertThat(Fixture.records(near)).containsExactly(new SourceRecord.Row(2, List.of("1", "", "2")));
    }

    @Test
    void choosesTheSheetAndShowsTheOthers() {
        String data =
                HEAD + "<row r=\"2\">" + XlsxParts.inline("A2", "R-1") + XlsxParts.inline("B2", "yes, more") + "</row>";
        XlsxParts parts = XlsxParts.transitional()
                .sheet("Guide", "visible", "<row r=\"1\">" + XlsxParts.inline("A1", "How to use this") + "</row>")
                .sheet("Old", "hidden", data)
                .sheet("Secret", "veryHidden", data)
                .sheet("Responses &amp; more", "visible", data);
        RecordSource source = parts.open(ReadOptions.DETECT);
        assertThat(source.table().format()).isEqualTo(SourceFormat.XLSX);
        assertThat(source.table().sheet()).isEqualTo("Responses & more");
        assertThat(source.table().sheets())
                .containsExactly(
                        new SheetName("Guide", false),
                        new SheetName("Old", true),
                        new SheetName("Secret", true),
                        new SheetName("Responses & more", false));
        RecordSource hidden = parts.open(new ReadOptions(null, null, " secret", null, null));
        assertThat(hidden.table().sheet()).isEqualTo("Secret");
        assertThat(Fixture.records(hidden)).hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parts.open(new ReadOptions(null, null, "Sheet9", null, null)))
                .satisfies(refusal -> assertThat(refusal)
                        .hasMessage("NO_SUCH_SHEET [w.xlsx, Sheet9, [Guide, Old, Secret, Responses & more]]"));
    }

    @Test
    void spreadsMergedTitlesOverTheirColumns() {
        StringBuilder rows = new StringBuilder("<row r=\"1\">" + XlsxParts.inline("A1", "Ref")
                + XlsxParts.inline("B1", "Plan") + XlsxParts.inline("D1", "Budget") + "</row><row r=\"2\">"
                + XlsxParts.inline("B2", "Agree?") + XlsxParts.inline("C2", "Why?") + XlsxParts.inline("D2", "Agree?")
                + XlsxParts.inline("E2", "Why?") + "</row>");
        for (int row = 3; row < 6; row++) {
            rows.append("<row r=\"" + row + "\">" + XlsxParts.inline("A" + row, "R-" + row)
                    + XlsxParts.inline("B" + row, "Yes") + XlsxParts.inline("C" + row, "text " + row) + "</row>");
        }
        rows.append("</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/>"
                + "<mergeCell ref=\"D1:E1\"/><mergeCell ref=\"B4:C4\"/></mergeCells><sheetData>");
        RecordSource source = XlsxParts.transitional().sheet(rows.toString()).open(ReadOptions.DETECT);
        assertThat(source.table().headerRows()).isEqualTo(2);
        assertThat(source.table().header())
                .containsExactly("Ref", "Plan Agree?", "Plan Why?", "Budget Agree?", "Budget Why?");
        assertThat(Fixture.records(source)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t=\"s\"><v>0</v></c>",
                "<c t=\"s\"><v>99999999999</v></c>",
                "<c t=\"s\"><v>x</v></c>",
                "<c r=\"ZZZZ9\"><v>1</v></c>",
                "<c r=\"5\"><v>1</v></c>",
                "<c><v>1</c>",
                "<c><v>&undefined;</v></c>"
            })
    void refusesDamage(String cell) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> cell(XlsxParts.transitional(), cell))
                .satisfies(refusal -> assertThat(refusal).hasMessage("DAMAGED [w.xlsx]"));
    }

    @Test
    void refusesWhatXmlCanDoHarmWith() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
        for (String start : List.of(entity, laughs)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> XlsxParts.transitional()
                            .sheet(HEAD)
                            .part("xl/worksheets/sheet1.xml", start + "<worksheet><sheetData/></worksheet>")
                            .open(ReadOptions.DETECT))
                    .satisfies(refusal -> assertThat(refusal).hasMessage("UNSAFE_XML [w.xlsx]"));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        XlsxParts.transitional().sheet("<a>".repeat(100_000)).open(ReadOptions.DETECT))
                .satisfies(refusal -> assertThat(refusal).hasMessage("DAMAGED [w.xlsx]"));
    }

    @Test
    void refusesARowThatFillsMemoryWithOneSharedText() {
        StringBuilder row = new StringBuilder(HEAD + "<row r=\"2\">");
        for (int column = 0; column < 80; column++) {
            row.append("<c t=\"s\"><v>0</v></c>");
        }
        XlsxParts parts = XlsxParts.transitional()
                .strings("<si><t>" + "x".repeat(1 << 20) + "</t></si>")
                .sheet(row + "</row>");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Fixture.records(parts.open(ReadOptions.DETECT)))
                .satisfies(refusal -> assertThat(refusal).hasMessage("ROW_TOO_LONG [w.xlsx]"));
    }

    @Test
    void refusesOneSharedTextInEveryRow() {
        XlsxParts parts = XlsxParts.transitional()
                .strings("<si><t>" + "x".repeat(1 << 20) + "</t></si>")
                .sheet(HEAD + "<row><c t=\"s\"><v>0</v></c></row>".repeat(2_000));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parts.open(ReadOptions.DETECT).read(each -> {}, org.folkmoot.model.Progress.NONE))
                .satisfies(refusal -> assertThat(refusal).hasMessage("UNPACKS_TOO_LARGE [w.xlsx]"));
    }

    @Test
    void givesARowWithNulAsAProblem() {
        List<SourceRecord> records = Fixture.records(XlsxParts.transitional()
                .sheet(HEAD + "<row r=\"2\">" + XlsxParts.inline("A2", "a_x0000_b") + "</row>")
                .open(ReadOptions.DETECT));
        assertThat(records)
                .containsExactly(
                        new SourceRecord.Problem(2, "The row has a NUL character, which is no text; delete it."));
    }
}
