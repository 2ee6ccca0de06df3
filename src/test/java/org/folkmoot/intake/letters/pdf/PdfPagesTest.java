package org.folkmoot.intake.letters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.intake.letters.pdf.PdfPages.LEFT;

import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.folkmoot.intake.letters.Letters;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;
import org.junit.jupiter.api.Test;

/** Pages as a person reads them: columns, notes typed onto them, scans behind a stamp. */
class PdfPagesTest {
    private static final List<String> FIRST = List.of(
            "I write about the plan",
            "for our town. It needs",
            "more trees and shade",
            "on the main roads, and",
            "fewer parked cars.");
    private static final List<String> SECOND = List.of(
            "Secondly, the bus does",
            "not come on Sundays so",
            "my mother cannot visit",
            "her friends. Please see",
            "to it this winter.");

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(LEFT, 700, FIRST).lines(320, 700, SECOND);
            assertThat(words(pdf)).isEqualTo(String.join(" ", FIRST) + " " + String.join(" ", SECOND));
        }
    }

    @Test
    void headlineOverBothColumnsComesFirst() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(LEFT, 740, "A response to the plan of the town council for the next ten years of transport")
                    .lines(LEFT, 700, FIRST)
                    .lines(320, 700, SECOND)
                    .lines(LEFT, 600, "Thank you for reading all of this response to your plan for our small town.");
            assertThat(words(pdf))
                    .startsWith("A response to the plan of the town")
                    .contains("fewer parked cars. Secondly, the bus")
                    .endsWith(
                            "this winter. Thank you for reading all of this response to your plan for our small town.");
        }
    }

    @Test
    void threeColumns() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(40, 700, FIRST).lines(220, 700, SECOND).lines(400, 700, FIRST);
            assertThat(words(pdf))
                    .isEqualTo(
                            String.join(" ", FIRST) + " " + String.join(" ", SECOND) + " " + String.join(" ", FIRST));
        }
    }

    @Test
    void columnsDrawnLineByLineAreFound() throws Exception {
        List<String> left = List.of(
                "I write about the plan for our town,", "which needs a lot more trees and shade",
                "on all of the main roads of the town,", "and fewer parked cars on the pavement.",
                "The second point that I want to make", "is about the crossing near the school.");
        List<String> right = List.of(
                "which nobody can use at three o clock", "because the lights are green for cars",
                "for more than two minutes at a time.", "Please change that before the winter,",
                "and please also look at the bus stop", "which has no bench and no light at all");
        try (PdfPages pdf = new PdfPages()) {
            for (int i = 0; i < left.size(); i++) {
                pdf.lines(LEFT, 700 - 14 * i, left.get(i)).lines(320, 700 - 14 * i, right.get(i));
            }
            assertThat(words(pdf)).isEqualTo(String.join(" ", left) + " " + String.join(" ", right));
        }
    }

    @Test
    void tablesAreReadRowByRow() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            for (int i = 0; i < 8; i++) {
                pdf.lines(LEFT, 700 - 28 * i, "Question number " + i + " of form")
                        .lines(320, 700 - 28 * i, "Answer " + i);
            }
            assertThat(words(pdf)).startsWith("Question number 0 of form Answer 0 Question number 1 of form Answer 1");
        }
    }

    @Test
    void typedAnswersStandBelowTheirQuestions() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(LEFT, 700, "Question 1. What do you think?")
                    .lines(LEFT, 600, "Question 2. Anything else?")
                    .note(new PDAnnotationFreeText(), "More lighting, please", 575)
                    .note(new PDAnnotationFreeText(), "I want the pool\rto reopen", 675)
                    .note(new PDAnnotationText(), "A note", 640);
            Letter letter = Letters.read("a.pdf", pdf.bytes());

            assertThat(letter.body().text().replaceAll("\n+", "\n"))
                    .isEqualTo("Question 1. What do you think?\nI want the pool\nto reopen\nA note\n"
                            + "Question 2. Anything else?\nMore lighting, please");
            assertThat(letter.warnings()).containsExactly(ImportWarning.of(WarningCode.NOTES_ON_PAGES, 3));
        }
    }

    @Test
    void hiddenNotesAndLinksAreNoWords() throws Exception {
        PDAnnotation hidden = new PDAnnotationHighlight();
        hidden.setHidden(true);
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(LEFT, 700, "I object.").note(hidden, "secret", 650).note(new PDAnnotationLink(), "a link", 640);
            Letter letter = Letters.read("a.pdf", pdf.bytes());

            assertThat(letter.body().text()).isEqualTo("I object.");
            assertThat(letter.warnings()).isEmpty();
        }
    }

    @Test
    void notesOnAPageWithoutTextAreTheLetter() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.picture(0, 0, 595, 842).note(new PDAnnotationFreeText(), "I want the pool to reopen", 600);
            Letter letter = Letters.read("a.pdf", pdf.bytes());

            assertThat(letter.body().text()).isEqualTo("I want the pool to reopen");
        }
    }

    @Test
    void aStampOnAScanIsNoLetter() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.picture(0, 0, 595, 842).lines(LEFT, 820, "Received 13 JUL 2026");

            assertThatThrownBy(() -> Letters.read("a.pdf", pdf.bytes()))
                    .isInstanceOf(UnreadableLetter.class)
                    .hasMessageContaining("has no text layer");
        }
    }

    @Test
    void scannedPagesBehindATypedCoverAreWarnedOf() throws Exception {
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(LEFT, 700, "Please find my letter on the next pages.")
                    .newPage()
                    .picture(0, 0, 595, 842)
                    .lines(LEFT, 820, "Page 2 of 3")
                    .newPage()
                    .picture(0, 0, 300, 842)
                    .picture(300, 0, 295, 842);
            Letter letter = Letters.read("a.pdf", pdf.bytes());

            assertThat(letter.warnings()).containsExactly(ImportWarning.of(WarningCode.PAGES_WITHOUT_TEXT, 2, "2, 3"));
            assertThat(letter.notes()).containsExactly("Pages 2, 3 without a text layer: not read.");
        }
    }

    @Test
    void aSmallLogoOrAScanWithItsTextIsALetter() throws Exception {
        List<String> page = List.of(
                "The text of a scan that was recognised has as many words",
                "as the letter has, so it is more than a stamp,",
                "and nobody needs to be told that the page is a picture.");
        try (PdfPages pdf = new PdfPages()) {
            pdf.picture(0, 0, 595, 842).lines(LEFT, 700, page);
            pdf.newPage().picture(0, 800, 100, 40).lines(LEFT, 700, "I object.");
            Letter letter = Letters.read("a.pdf", pdf.bytes());

            assertThat(letter.warnings()).isEmpty();
            assertThat(letter.body().text()).contains("more than a stamp", "I object.");
        }
    }

    private static String words(PdfPages pdf) throws Exception {
        return Letters.read("a.pdf", pdf.bytes()).body().text().replaceAll("\\s+", " ");
    }
}
