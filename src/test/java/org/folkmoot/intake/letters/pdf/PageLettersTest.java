package org.folkmoot.intake.letters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.intake.letters.Letters.marked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.folkmoot.intake.letters.Letters;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.junit.jupiter.api.Test;

class PageLettersTest {
    @Test
    void headsFeetAndPageNumbersAreMarked() throws Exception {
        List<List<String>> pages = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            pages.add(List.of(
                    "Friends of the River",
                    "Question " + i,
                    "We want it kept-",
                    "open, said " + i,
                    "Page " + i + " of 3"));
        }
        Letter letter = Letters.read("a.pdf", Letters.pdf(pages));

        assertThat(letter.body().text()).contains("Question 2\nWe want it kept-\nopen, said 2");
        assertThat(marked(letter.body()))
                .containsExactly(
                        "RUNNING_HEAD:Friends of the River",
                        "PAGE_NUMBER:Page 1 of 3",
                        "RUNNING_HEAD:Friends of the River",
                        "PAGE_NUMBER:Page 2 of 3",
                        "RUNNING_HEAD:Friends of the River",
                        "PAGE_NUMBER:Page 3 of 3");
    }

    @Test
    void aLoneNumberIsNoPageNumber() throws Exception {
        assertThat(marked(new PageBoilerplate(List.of("Dear all\nwe count\n7")).marked()))
                .isEmpty();
        assertThat(marked(new PageBoilerplate(List.of("One\n1", "Two\n2")).marked()))
                .containsExactly("PAGE_NUMBER:1", "PAGE_NUMBER:2");
        assertThat(marked(new PageBoilerplate(List.of("Question 1\nYes\nx", "Question 2\nNo\ny")).marked()))
                .isEmpty();
    }

    @Test
    void theFontsOfTheSystemAreLeftAlone() throws Exception {
        Letters.read("a.pdf", Letters.pdf("Words"));
        assertThat(FontMappers.instance()).isInstanceOf(BundledFont.class);
    }

    @Test
    void packedStreamsAreBounded() {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        bytes.writeBytes(Letters.utf8("%PDF-1.4\n1 0 obj <</Filter /FlateDecode /Length 9>>\nstream\n"));
        try (java.util.zip.DeflaterOutputStream packed = new java.util.zip.DeflaterOutputStream(bytes)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                packed.write(zeros);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThatThrownBy(() -> Letters.read("a.pdf", bytes.toByteArray()))
                .isInstanceOf(UnreadableLetter.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void wordWithTableChangesBoxAndBreaks() throws Exception {
        String xml =
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t xml:space=\"preserve\">Dear "
                        + "</w:t></w:r><w:ins><w:r><w:t>all</w:t></w:r></w:ins><w:del><w:r><w:delText>none</w:delText></w:r>"
                        + "</w:del><w:r><w:br/><w:t>next</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>box"
                        + "</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>box</w:t>"
                        + "</w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p><w:tbl><w:tr><w:tc><w:p>"
                        + "<w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        assertThat(Letters.read("a.docx", Letters.docxBody(xml)).body().text()).isEqualTo("Dear all\nnext\nbox\na\tb");
    }

    @Test
    void wordHeadsNotesAndFeet() throws Exception {
        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument();
                var bytes = new java.io.ByteArrayOutputStream()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Words");
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("The note");
            paragraph.addFootnoteReference(note);
            var policy = document.createHeaderFooterPolicy();
            policy.createHeader(org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Letterhead");
            document.write(bytes);
            LetterBody body = Letters.read("a.docx", bytes.toByteArray()).body();
            assertThat(body.text()).isEqualTo("Letterhead\n\nWords[1]\n\n[1] The note");
            assertThat(marked(body)).containsExactly("RUNNING_HEAD:Letterhead");
        }
    }

    @Test
    void wordWithEntitiesIsRefusedAndNoFileIsRead() throws Exception {
        Path secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "secret");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><d><p><r><t>&x;</t></r></p></d>";
        byte[] docx = Letters.zip(java.util.Map.of("word/document.xml", Letters.utf8(xml)));
        assertThatThrownBy(() -> Letters.read("a.docx", docx)).isInstanceOf(IOException.class);
        Files.delete(secret);
    }

    @Test
    void aVeryLongLetterIsFine() throws Exception {
        String[] paragraphs = new String[2_000];
        java.util.Arrays.fill(paragraphs, "word ".repeat(25).strip());
        assertThat(Letters.read("a.docx", Letters.docx(paragraphs))
                        .body()
                        .text()
                        .split("\\s+"))
                .hasSize(50_000);
    }
}
