package org.folkmoot.intake.letters.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.UnreadableLetter;

/** Reads a PDF with a text layer: its pages in order, then the values of its form. Scripts are not run. */
public final class PdfLetter implements LetterReader {
    private static final int MAX_PAGES = 5_000;
    private static final long MEMORY = 64L << 20;
    private static final long DISK = 1L << 30;

    static {
        // Otherwise PDFBox would list the system's fonts and write that list to the user's home folder.
        FontMappers.set(new BundledFont());
    }

    @Override
    public Letter read(String name, byte[] content) throws IOException, UnreadableLetter {
        StreamSizes.check(content);
        try (RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(new ByteArrayInputStream(content));
                PDDocument document = Loader.loadPDF(bytes, MemoryUsageSetting.setupMixed(MEMORY, DISK).streamCache)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableLetter("is locked with a password; save it without one, and import that.", e);
        }
    }

    private static Letter read(PDDocument document) throws IOException, UnreadableLetter {
        if (document.getNumberOfPages() > MAX_PAGES) {
            throw new UnreadableLetter("has more than " + MAX_PAGES + " pages; split it, and import the parts.");
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.xfaIsDynamic()) {
            throw new UnreadableLetter(
                    "is a form that only Adobe Reader can show; print it to a PDF, and import that.");
        }
        List<String> pages = new PageTexts().read(document);
        LetterBody body = new PageBoilerplate(pages).marked();
        if (form != null) {
            append(form, body);
        }
        if (body.isBlank()) {
            throw new UnreadableLetter(
                    "has no text layer; run text recognition on it, or type it in, and import that.");
        }
        return Letter.of(body, unread(document, pages));
    }

    /** Form values are not part of the page text. */
    private static void append(PDAcroForm form, LetterBody body) throws UnreadableLetter {
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField && !"Sig".equals(field.getFieldType())) {
                String value = String.valueOf(field.getValueAsString());
                if (!value.isBlank() && !(field.getFieldType().equals("Btn") && value.equals("Off"))) {
                    String shown = field.getAlternateFieldName();
                    String label = shown == null || shown.isBlank() ? field.getFullyQualifiedName() : shown;
                    body.paragraph().append(label + ": " + value);
                }
            }
        }
    }

    private static List<String> unread(PDDocument document, List<String> texts) throws IOException {
        List<Integer> scans = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number <= texts.size() && texts.get(number - 1).isBlank() && hasImage(page)) {
                scans.add(number);
            }
        }
        if (scans.isEmpty()) {
            return List.of();
        }
        String which = scans.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return List.of((scans.size() == 1 ? "Page " : "Pages ") + which + " without a text layer: not read.");
    }

    private static boolean hasImage(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName each : resources.getXObjectNames()) {
                if (resources.isImageXObject(each)) {
                    return true;
                }
            }
        }
        return false;
    }
}
