package org.folkmoot.intake.letters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.intake.letters.Letters.marked;
import static org.folkmoot.intake.letters.Letters.utf8;
import static org.folkmoot.intake.letters.pdf.PdfPages.LEFT;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDListBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.folkmoot.intake.letters.Letters;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;
import org.junit.jupiter.api.Test;

/** Files inside a PDF, and what was entered in its form. */
class PdfFilesTest {
    @Test
    void filesOfAPortfolioAreTheLetter() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(LEFT, 700, "Open this portfolio in Acrobat.");
            attach(pdf, Map.of("letter.txt", utf8("The lane should stay open.")));
            pdf.document
                    .getDocumentCatalog()
                    .getCOSObject()
                    .setItem(COSName.getPDFName("Collection"), new COSDictionary());
            Letter letter = Letters.read("a.pdf", pdf.bytes());

            assertThat(letter.body().text()).endsWith("[Attached: letter.txt]\nThe lane should stay open.");
            assertThat(marked(letter.body()))
                    .containsExactly(
                            "RUNNING_HEAD:Open this portfolio in Acrobat.", "RUNNING_HEAD:[Attached: letter.txt]");
            assertThat(letter.notes()).containsExactly("letter.txt");
            assertThat(letter.warnings()).isEmpty();
        }
    }

    @Test
    void attachedFilesThatCannotBeReadAreNamed() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.docx", Letters.docx("Words of a document."));
        files.put("b.pdf", Letters.locked("secret"));
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(LEFT, 700, "See attached.");
            attach(pdf, files);
            Letter letter = Letters.read("a.pdf", pdf.bytes());

            assertThat(letter.body().text()).contains("See attached.", "Words of a document.");
            assertThat(letter.notes()).containsExactly("a.docx", "b.pdf (not read: is locked with a password)");
            assertThat(letter.warnings()).containsExactly(ImportWarning.of(WarningCode.ATTACHMENT_NOT_READ, "b.pdf"));
        }
    }

    @Test
    void portfoliosWithinPortfoliosEnd() throws Exception {
        byte[] inner = Letters.pdf("The innermost.");
        for (int i = 0; i < 12; i++) {
            try (PdfPages pdf = new PdfPages()) {
                pdf.lines(LEFT, 700, "Level " + i);
                attach(pdf, Map.of("inner.pdf", inner));
                inner = pdf.bytes();
            }
        }
        Letter letter = Letters.read("a.pdf", inner);

        assertThat(letter.body().text()).contains("Level 11", "Level 5").doesNotContain("innermost");
        assertThat(letter.warnings()).hasSize(1);
    }

    @Test
    void choicesReadAsTheRespondentSawThem() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            PDAcroForm form = new PDAcroForm(pdf.document);
            pdf.document.getDocumentCatalog().setAcroForm(form);
            PDComboBox borough = new PDComboBox(form);
            borough.setPartialName("borough");
            borough.setOptions(List.of("1", "2"), List.of("Barnet", "Camden"));
            borough.getCOSObject().setItem(COSName.V, new COSString("2"));
            PDListBox themes = new PDListBox(form);
            themes.setPartialName("themes");
            themes.setAlternateFieldName("Your themes");
            themes.setMultiSelect(true);
            themes.setOptions(List.of("a", "b", "c"), List.of("Knife crime", "Parks", "Roads"));
            COSArray chosen = new COSArray();
            chosen.add(new COSString("a"));
            chosen.add(new COSString("c"));
            themes.getCOSObject().setItem(COSName.V, chosen);
            PDComboBox other = new PDComboBox(form);
            other.setPartialName("other");
            other.setCombo(true);
            other.setEdit(true);
            other.getCOSObject().setItem(COSName.V, new COSString("typed by hand"));
            PDTextField empty = new PDTextField(form);
            empty.setPartialName("empty");
            form.setFields(List.of(borough, themes, other, empty));

            assertThat(Letters.read("a.pdf", pdf.bytes()).body().text())
                    .isEqualTo("borough: Camden\n\nYour themes: Knife crime, Roads\n\nother: typed by hand");
        }
    }

    @Test
    void lettersWithoutMeaningAreRefused() {
        assertThatThrownBy(() -> ReadableText.of(List.of(page("\u0001\u0002\u0003\uE001 ok")), true))
                .isInstanceOf(UnreadableLetter.class)
                .hasMessageContaining("font does not say");
    }

    @Test
    void someLettersWithoutMeaningAreWarnedOf() throws Exception {
        ReadableText.Quality quality =
                ReadableText.of(List.of(page("Most of this text can be read \uE001\uE002\uFFFD")), true);

        assertThat(quality.warnings()).containsExactly(ImportWarning.of(WarningCode.CHARACTERS_WITHOUT_MEANING, 3L));
    }

    private static PageTexts.Page page(String text) {
        return new PageTexts.Page(text, 0, 0, false);
    }

    private static void attach(PdfPages pdf, Map<String, byte[]> files) throws Exception {
        Map<String, PDComplexFileSpecification> names = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(each.getKey());
            file.setEmbeddedFile(new PDEmbeddedFile(pdf.document, new ByteArrayInputStream(each.getValue())));
            names.put(each.getKey(), file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(names);
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(pdf.document.getDocumentCatalog());
        dictionary.setEmbeddedFiles(tree);
        pdf.document.getDocumentCatalog().setNames(dictionary);
    }
}
