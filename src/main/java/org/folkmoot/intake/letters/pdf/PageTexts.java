package org.folkmoot.intake.letters.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.pagenavigation.PDThreadBead;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.UnreadableLetter;

/**
 * Extracts the text of each page by position: lines as laid out, column by column, a blank line between paragraphs, and
 * what was typed onto the page at its place.
 */
final class PageTexts extends PDFTextStripper {
    /**
     * One page.
     *
     * @param text empty for a page without text
     * @param pictures share of the page that pictures cover, 0 to 1
     * @param notes number of notes typed onto the page; part of the text
     * @param ink whether somebody wrote on it by hand
     */
    record Page(String text, double pictures, int notes, boolean ink) {}

    /** A line of text: where it ends in the text, and its height on the page. */
    private record Line(int end, double left, double y) {}

    private final StringWriter text = new StringWriter();
    private final List<TextPosition> characters = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private double pictures;
    private boolean looking;

    PageTexts() {
        setSortByPosition(true);
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("");
        setArticleStart("");
        setArticleEnd("");
    }

    List<Page> read(PDDocument document) throws IOException, UnreadableLetter {
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            setStartPage(number);
            setEndPage(number);
            pages.add(read(document, document.getPage(number - 1)));
        }
        return List.copyOf(pages);
    }

    private Page read(PDDocument document, PDPage page) throws IOException, UnreadableLetter {
        looking = page.getThreadBeads().isEmpty();
        write(document);
        if (looking) {
            List<PageShape.Area> areas = PageShape.of(characters);
            if (!areas.isEmpty()) {
                page.setThreadBeads(beads(page, areas));
                looking = false;
                write(document);
            }
        }
        List<PageNotes.Note> notes = PageNotes.of(page);
        PDRectangle box = page.getCropBox();
        double size = Math.abs((double) box.getWidth() * box.getHeight());
        return new Page(
                withNotes(notes), size == 0 ? 0 : Math.min(1, pictures / size), notes.size(), PageNotes.hasInk(page));
    }

    private void write(PDDocument document) throws IOException {
        text.getBuffer().setLength(0);
        characters.clear();
        lines.clear();
        pictures = 0;
        writeText(document, text);
    }

    /** Articles are the PDF's own means to say in which order the parts of a page are read. */
    private static List<PDThreadBead> beads(PDPage page, List<PageShape.Area> areas) {
        PDRectangle box = page.getCropBox();
        return areas.stream()
                .map(area -> {
                    PDThreadBead bead = new PDThreadBead();
                    PDRectangle place = new PDRectangle();
                    place.setLowerLeftX((float) (box.getLowerLeftX() + area.left()));
                    place.setUpperRightX((float) (box.getLowerLeftX() + area.right()));
                    place.setLowerLeftY((float) (box.getUpperRightY() - area.bottom()));
                    place.setUpperRightY((float) (box.getUpperRightY() - area.top()));
                    bead.setRectangle(place);
                    return bead;
                })
                .toList();
    }

    /** The text with each note after the line above it. */
    private String withNotes(List<PageNotes.Note> notes) {
        StringBuilder read = new StringBuilder(text.getBuffer());
        for (int i = notes.size() - 1; i >= 0; i--) {
            PageNotes.Note note = notes.get(i);
            int at = 0;
            double nearest = -1;
            for (Line line : lines) {
                if (line.y <= note.y() + 3 && line.y >= nearest) {
                    nearest = line.y;
                    at = line.end;
                }
            }
            read.insert(at, (at == 0 ? "" : "\n") + note.text() + (at == 0 ? "\n" : ""));
        }
        return read.toString().strip();
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        super.writeString(words, positions);
        if (!positions.isEmpty()) {
            TextPosition first = positions.get(0);
            lines.add(new Line(text.getBuffer().length(), first.getXDirAdj(), first.getYDirAdj()));
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (looking) {
            characters.add(position);
        }
        super.processTextPosition(position);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (text.getBuffer().length() > LetterBody.MAX_LENGTH) {
            throw new IOException("a page longer than any letter");
        }
        if (operator.getName().equals("BI") || (operator.getName().equals("Do") && isPicture(operands))) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            pictures += Math.abs(
                    (double) place.getScaleX() * place.getScaleY() - (double) place.getShearX() * place.getShearY());
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        PDResources resources = getResources();
        return resources != null
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && resources.isImageXObject(name);
    }
}
