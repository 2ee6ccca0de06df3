package org.folkmoot.intake.letters.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** A PDF built page by page. */
final class PdfPages implements AutoCloseable {
    static final float LEFT = 60;
    static final float SIZE = 11;
    private static final float LEADING = 14;

    final PDDocument document = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A4);

    PdfPages() {
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        document.addPage(page);
    }

    PdfPages newPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** @param y of the first baseline, from the bottom, in points */
    PdfPages lines(float x, float y, List<String> lines) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(x, y);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfPages lines(float x, float y, String... lines) {
        return lines(x, y, List.of(lines));
    }

    PdfPages picture(float x, float y, float width, float height) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(document, image), x, y, width, height);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param y of the annotation's bottom, from the bottom of the page, in points */
    PdfPages note(PDAnnotation annotation, String text, float y) {
        try {
            annotation.setContents(text);
            annotation.setRectangle(new PDRectangle(LEFT, y, 200, 12));
            page.getAnnotations().add(annotation);
            page.setAnnotations(page.getAnnotations());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
