package org.folkmoot.intake.letters.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.folkmoot.intake.letters.content.AttachedFiles;
import org.folkmoot.intake.letters.content.AttachmentReaders;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.jspecify.annotations.Nullable;

/** The files inside a PDF: those of a portfolio, and those attached to the document or to a page. */
final class PdfFiles {
    private static final int MAX_FILES = 200;
    private static final int MAX_NODES = 10_000;
    private static final int MAX_BYTES = 100_000_000;

    private PdfFiles() {}

    /** Whether the PDF is a portfolio, whose pages only introduce its files. */
    static boolean isPortfolio(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("Collection"));
    }

    static AttachedFiles read(PDDocument document, AttachmentReaders readers) throws IOException, UnreadableLetter {
        Map<String, PDComplexFileSpecification> files = files(document);
        LetterReader reader = files.isEmpty() ? (name, content) -> nothing() : readers.next();
        AttachedFiles read = new AttachedFiles(reader);
        for (Map.Entry<String, PDComplexFileSpecification> each : files.entrySet()) {
            PDEmbeddedFile file = embedded(each.getValue());
            if (file == null) {
                read.list(each.getKey());
            } else {
                read.read(each.getKey(), content(file));
            }
        }
        return read;
    }

    private static Letter nothing() throws UnreadableLetter {
        throw new UnreadableLetter("is not here.");
    }

    private static byte[] content(PDEmbeddedFile file) throws IOException {
        try (InputStream in = file.createInputStream()) {
            return in.readNBytes(MAX_BYTES);
        }
    }

    private static @Nullable PDEmbeddedFile embedded(PDComplexFileSpecification file) {
        PDEmbeddedFile unicode = file.getEmbeddedFileUnicode();
        return unicode == null ? file.getEmbeddedFile() : unicode;
    }

    private static Map<String, PDComplexFileSpecification> files(PDDocument document) throws IOException {
        Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            collect(names.getEmbeddedFiles(), files);
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation each : page.getAnnotations()) {
                if (each instanceof PDAnnotationFileAttachment attachment
                        && attachment.getFile() instanceof PDComplexFileSpecification file) {
                    add(files, file, "attached file");
                }
            }
        }
        return files;
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> root, Map<String, PDComplexFileSpecification> files)
            throws IOException {
        Deque<PDNameTreeNode<PDComplexFileSpecification>> open = new ArrayDeque<>();
        open.add(root);
        for (int i = 0; i < MAX_NODES && !open.isEmpty(); i++) {
            PDNameTreeNode<PDComplexFileSpecification> node = open.remove();
            if (node.getNames() != null) {
                node.getNames().forEach((name, file) -> add(files, file, name));
            }
            if (node.getKids() != null) {
                open.addAll(node.getKids());
            }
        }
    }

    private static void add(
            Map<String, PDComplexFileSpecification> files, PDComplexFileSpecification file, String otherwise) {
        String name = file.getFilename();
        String wanted = (name == null || name.isBlank() ? otherwise : name).replaceAll("[\\r\\n\\t\\00]+", " ");
        String unique = wanted;
        for (int i = 2; files.containsKey(unique); i++) {
            unique = "(" + i + ") " + wanted;
        }
        if (files.size() < MAX_FILES) {
            files.put(unique, file);
        }
    }
}
