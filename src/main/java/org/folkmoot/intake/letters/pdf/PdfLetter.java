package org.folkmoot.intake.letters.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.folkmoot.intake.letters.content.AttachedFiles;
import org.folkmoot.intake.letters.content.AttachmentReaders;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;
import org.folkmoot.model.text.Boilerplate;

/**
 * Reads a PDF with a text layer: its pages in order with what was typed onto them, the values of its form, then the
 * files inside it. Scripts are not run.
 */
public final class PdfLetter implements LetterReader {
    private static final int MAX_PAGES = 5_000;
    private static final long MEMORY = 64L << 20;
    private static final long DISK = 1L << 30;

    static {
        // Otherwise PDFBox would list the system's fonts and write that list to the user's home folder.
        FontMappers.set(new BundledFont());
    }

    private final AttachmentReaders readers;

    /** @param readers supplies the reader for files inside a PDF */
    public PdfLetter(AttachmentReaders readers) {
        this.readers = readers;
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

    private Letter read(PDDocument document) throws IOException, UnreadableLetter {
        if (document.getNumberOfPages() > MAX_PAGES) {
            throw new UnreadableLetter("has more than " + MAX_PAGES + " pages; split it, and import the parts.");
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.xfaIsDynamic()) {
            throw new UnreadableLetter(
                    "is a form that only Adobe Reader can show; print it to a PDF, and import that.");
        }
        List<PageTexts.Page> pages = new PageTexts().read(document);
        List<String> entries = form == null ? List.of() : PdfForm.lines(form);
        AttachedFiles files = PdfFiles.read(document, readers);
        ReadableText.Quality quality = ReadableText.of(pages, entries.isEmpty() && !files.any());
        LetterBody body = new PageBoilerplate(quality.texts()).marked();
        if (PdfFiles.isPortfolio(document) && files.any()) {
            // Its page only asks to open the files in another program.
            body.mark(0, body.length(), Boilerplate.RUNNING_HEAD);
        }
        for (String entry : entries) {
            body.paragraph().append(entry);
        }
        List<ImportWarning> warnings = new ArrayList<>(quality.warnings());
        warnings.addAll(notes(pages));
        warnings.addAll(files.warnings());
        List<String> notes = new ArrayList<>(quality.notes());
        notes.addAll(files.notes());
        return Letter.of(files.after(body), notes, warnings);
    }

    private static List<ImportWarning> notes(List<PageTexts.Page> pages) {
        List<ImportWarning> warnings = new ArrayList<>();
        int notes = pages.stream().mapToInt(PageTexts.Page::notes).sum();
        if (notes > 0) {
            warnings.add(ImportWarning.of(WarningCode.NOTES_ON_PAGES, notes));
        }
        List<String> ink = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).ink()) {
                ink.add(String.valueOf(i + 1));
            }
        }
        if (!ink.isEmpty()) {
            warnings.add(ImportWarning.of(
                    WarningCode.HANDWRITING_NOT_READ, ink.size(), ink.stream().collect(Collectors.joining(", "))));
        }
        return warnings;
    }
}
