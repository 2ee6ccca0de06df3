package org.folkmoot.intake.letters.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.intake.letters.word.WordXml.document;
import static org.folkmoot.intake.letters.word.WordXml.numbering;
import static org.folkmoot.intake.letters.word.WordXml.paragraph;
import static org.folkmoot.intake.letters.word.WordXml.part;
import static org.folkmoot.intake.letters.word.WordXml.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.intake.letters.Letters;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms and lists in Word documents come in as Word shows them. */
class WordFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:default w:val='0'/><w:checked/> | \u2612",
                "<w:default w:val='0'/> | \u2610",
                "<w:default w:val='1'/> | \u2612",
                "<w:default w:val='1'/><w:checked w:val='0'/> | \u2610",
                "<w:checked w:val='true'/> | \u2612",
                "<w:size w:val='20'/> | \u2610"
            })
    void olderTickBoxes(String box, String sign) throws Exception {
        String field = "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox>" + box
                + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";

        assertThat(text(paragraph(field + run(" Yes")))).isEqualTo(sign + " Yes");
    }

    @ParameterizedTest
    @CsvSource({
        "Wingdings, F0FE, \u2611",
        "Wingdings, F0A8, \u2610",
        "wingdings, 006F, \u2610",
        "Wingdings, F0FC, \u2713",
        "Wingdings 2, F052, \u2611",
        "Wingdings 2, F0A3, \u2610",
        "Symbol, F0B7, \u2022",
        "Segoe UI Symbol, 2612, \u2612"
    })
    void signsOfSymbolFonts(String font, String code, String sign) throws Exception {
        assertThat(text(paragraph("<w:r><w:sym w:font='" + font + "' w:char='" + code + "'/></w:r>" + run(" Car"))))
                .isEqualTo(sign + " Car");
    }

    @Test
    void signsTypedInASymbolFont() throws Exception {
        String typed = "<w:r><w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr><w:t>\uF0FE</w:t></w:r>";

        assertThat(text(paragraph(typed + run(" Car")))).isEqualTo("\u2611 Car");
    }

    @ParameterizedTest
    @CsvSource({
        "'<w:result w:val=\"1\"/>', Camden",
        "'', Barnet",
        "'<w:default w:val=\"2\"/>', Ealing",
        "'<w:result w:val=\"9\"/>', ''"
    })
    void olderDropDownLists(String result, String chosen) throws Exception {
        String field = "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList>" + result
                + "<w:listEntry w:val='Barnet'/><w:listEntry w:val='Camden'/><w:listEntry w:val='Ealing'/></w:ddList>"
                + "</w:ffData></w:fldChar></w:r>";

        assertThat(text(paragraph(run("Borough: ") + field))).isEqualTo(("Borough: " + chosen).strip());
    }

    static Stream<Arguments> hidden() {
        return Stream.of(
                Arguments.of("<w:vanish/>", "", true),
                Arguments.of("<w:vanish w:val='0'/>", "", false),
                Arguments.of("<w:rStyle w:val='Office'/>", "", true),
                Arguments.of("<w:rStyle w:val='Sub'/>", "", true),
                Arguments.of("<w:rStyle w:val='Office'/><w:vanish w:val='false'/>", "", false),
                Arguments.of("", "<w:pStyle w:val='Note'/>", true),
                Arguments.of("<w:vanish w:val='0'/>", "<w:pStyle w:val='Note'/>", false),
                Arguments.of("", "<w:pStyle w:val='Unknown'/>", false));
    }

    @ParameterizedTest
    @MethodSource
    void hidden(String runProperties, String paragraphProperties, boolean hidden) throws Exception {
        String styles = part(
                "styles",
                "<w:style w:styleId='Office'><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:styleId='Sub'><w:basedOn w:val='Office'/></w:style>"
                        + "<w:style w:styleId='Note'><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:styleId='Loop'><w:basedOn w:val='Loop'/></w:style>");
        String body = "<w:p><w:pPr>" + paragraphProperties + "</w:pPr><w:r><w:rPr>" + runProperties
                + "</w:rPr><w:t>Reject.</w:t></w:r></w:p>" + paragraph(run("Close the lane."));

        Letter letter = Letters.read("a.docx", document(body, Map.of("word/styles.xml", styles)));

        assertThat(letter.body().text().strip()).isEqualTo(hidden ? "Close the lane." : "Reject.\nClose the lane.");
        assertThat(letter.warnings())
                .isEqualTo(hidden ? List.of(ImportWarning.of(WarningCode.HIDDEN_TEXT)) : List.of());
    }

    @Test
    void struckThroughTextComesInWithAWarning() throws Exception {
        Letter letter = Letters.read(
                "a.docx",
                document(
                        paragraph("<w:r><w:rPr><w:strike/></w:rPr><w:t>Keep</w:t></w:r>" + run(" Close it.")),
                        Map.of()));

        assertThat(letter.body().text()).isEqualTo("Keep Close it.");
        assertThat(letter.warnings()).containsExactly(ImportWarning.of(WarningCode.STRUCK_TEXT));
    }

    @Test
    void promptsThatNobodyReplacedAreLeftOut() throws Exception {
        String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>"
                + paragraph(run("Click here to enter text.")) + "</w:sdtContent></w:sdt>";
        String inline = "<w:p>" + run("Name: ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + run("Your name") + "</w:sdtContent></w:sdt>" + run(" end") + "</w:p>";
        String filled = "<w:sdt><w:sdtPr><w:showingPlcHdr w:val='0'/></w:sdtPr><w:sdtContent>"
                + paragraph(run("More lighting.")) + "</w:sdtContent></w:sdt>";

        Letter letter = Letters.read("a.docx", document(prompt + inline + filled, Map.of()));

        assertThat(letter.body().text()).isEqualTo("\nName:  end\nMore lighting.");
        assertThat(letter.warnings()).containsExactly(ImportWarning.of(WarningCode.FIELDS_LEFT_EMPTY, 2));
    }

    @Test
    void aFormLeftEmptyIsNoLetter() {
        String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + paragraph(run("Click here."))
                + "</w:sdtContent></w:sdt>";

        assertThatThrownBy(() -> Letters.read("a.docx", document(prompt, Map.of())))
                .isInstanceOf(UnreadableLetter.class)
                .hasMessageContaining("has no text");
    }

    @Test
    void deletedParagraphMarksJoinParagraphs() throws Exception {
        String deleted = "<w:p><w:pPr><w:rPr><w:del w:id='9'/></w:rPr></w:pPr>" + run("the play") + "</w:p>";
        String inserted = "<w:p><w:pPr><w:rPr><w:ins w:id='9'/></w:rPr></w:pPr>" + run("Trees.") + "</w:p>";

        assertThat(text(deleted + paragraph(run("ground needs shade")) + inserted + paragraph(run("Water."))))
                .isEqualTo("the playground needs shade\nTrees.\nWater.");
    }

    @Test
    void listNumbersAreText() throws Exception {
        String body = item(1, 0, "I support it")
                + item(1, 0, "I oppose it")
                + paragraph(run("Because:"))
                + item(1, 1, "noise")
                + item(1, 1, "dust")
                + item(1, 0, "No view")
                + item(1, 1, "again")
                + item(2, 0, "bullet")
                + item(9, 0, "none");

        assertThat(numbered(body))
                .isEqualTo("1. I support it\n2. I oppose it\nBecause:\n2.a) noise\n2.b) dust\n3. No view\n3.a) again\n"
                        + "\u2022 bullet\nnone");
    }

    @Test
    void listsOfOneDefinitionContinueUnlessRestarted() throws Exception {
        assertThat(numbered(item(1, 0, "a") + item(3, 0, "b") + item(4, 0, "c") + item(4, 0, "d") + item(1, 0, "e")))
                .isEqualTo("1. a\n2. b\n5. c\n6. d\n7. e");
    }

    @Test
    void stylesNumberTheirParagraphs() throws Exception {
        String styles = part(
                "styles",
                "<w:style w:styleId='Question'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>");
        String body = "<w:p><w:pPr><w:pStyle w:val='Question'/></w:pPr>" + run("First?") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='Question'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
                + run("Plain") + "</w:p>";

        assertThat(read(body, Map.of("word/styles.xml", styles, "word/numbering.xml", numbering())))
                .isEqualTo("1. First?\nPlain");
    }

    @Test
    void emptyListItemsShowNothing() throws Exception {
        assertThat(numbered(item(1, 0, "") + item(1, 0, "b"))).isEqualTo("\n2. b");
    }

    @ParameterizedTest
    @CsvSource({"chunk.html, <p>From <b>the</b> web</p>, From the web", "chunk.txt, Plain words, Plain words"})
    void partsInOtherFormatsAreRead(String name, String content, String text) throws Exception {
        assertThat(read("<w:altChunk r:id='c1'/>" + paragraph(run("After.")), chunk(name, content)))
                .isEqualTo(text + "\nAfter.");
    }

    @Test
    void partsThatCannotBeReadAreWarnedOf() throws Exception {
        Letter letter = Letters.read(
                "a.docx", document("<w:altChunk r:id='c1'/>" + paragraph(run("After.")), chunk("chunk.xyz", "?")));

        assertThat(letter.body().text()).isEqualTo("After.");
        assertThat(letter.warnings()).containsExactly(ImportWarning.of(WarningCode.OBJECTS_NOT_READ, 1));
    }

    @Test
    void picturesAndCommentsAreWarnedOf() throws Exception {
        Letter letter = Letters.read(
                "a.docx",
                document(
                        paragraph("<w:r><w:drawing><a:blip r:embed='r1'/></w:drawing></w:r>" + run("See.")),
                        Map.of("word/comments.xml", part("comments", ""))));

        assertThat(letter.warnings())
                .containsExactly(
                        ImportWarning.of(WarningCode.COMMENTS_NOT_READ),
                        ImportWarning.of(WarningCode.PICTURES_NOT_READ, 1));
    }

    private static Map<String, String> chunk(String name, String content) {
        return Map.of(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='c1' Target='" + name + "'/></Relationships>",
                "word/" + name,
                content);
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + (text.isEmpty() ? "" : run(text)) + "</w:p>";
    }

    private static String numbered(String body) throws Exception {
        return read(body, Map.of("word/numbering.xml", numbering()));
    }

    private static String text(String body) throws Exception {
        return read(body, Map.of());
    }

    private static String read(String body, Map<String, String> parts) throws Exception {
        return Letters.read("a.docx", document(body, new HashMap<>(parts)))
                .body()
                .text();
    }
}
