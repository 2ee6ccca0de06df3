package org.folkmoot.intake.letters.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.intake.file.SafeZip;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.file.ZipLimits;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.NaturalOrder;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.text.Boilerplate;

/** Reads a Word document (OOXML, transitional or strict): headers, text, endnotes, footers. */
public final class DocxLetter implements LetterReader {
    private static final int MAX_DEPTH = 3;
    private static final ZipLimits LIMITS = new ZipLimits(20_000, 512L << 20, 2L << 30, 250);

    private final int depth;

    public DocxLetter() {
        this(0);
    }

    private DocxLetter(int depth) {
        this.depth = depth;
    }

    @Override
    public Letter read(String name, byte[] content) throws IOException, UnreadableLetter {
        try (SafeZip zip = SafeZip.open(SourceFile.of(name, content), LIMITS)) {
            String document = zip.has("word/document.xml")
                    ? "word/document.xml"
                    : names(zip, "word/document").stream()
                            .findFirst()
                            .orElseThrow(() -> new IOException("no main part"));
            DocxParts parts = new DocxParts(zip, document, deeper());
            WordNotes findings = new WordNotes();
            DocxText main = text(zip, document, parts, findings);
            LetterBody body = new LetterBody();
            running(zip, "word/header", parts, body);
            body.append(main.text().stripTrailing());
            notes(zip, "word/footnotes.xml", main.footnotes(), parts, findings, body);
            notes(zip, "word/endnotes.xml", main.endnotes(), parts, findings, body);
            running(zip, "word/footer", parts, body);
            if (zip.has("word/comments.xml")) {
                findings.comments();
            }
            return Letter.of(body, findings.notes(), findings.warnings());
        } catch (Refusal e) {
            throw new UnreadableLetter(
                    "is damaged, locked, or unpacks to far more than a letter; save it again or print it to a PDF, and"
                            + " import that.",
                    e);
        }
    }

    /** Reads documents inside this one. */
    private LetterReader deeper() {
        return (name, content) -> {
            if (depth >= MAX_DEPTH) {
                throw new UnreadableLetter("has documents within documents; take them apart.");
            }
            return new DocxLetter(depth + 1).read(name, content);
        };
    }

    private static DocxText text(SafeZip zip, String part, DocxParts parts, WordNotes findings)
            throws IOException, UnreadableLetter {
        try (InputStream in = zip.open(part)) {
            return DocxText.of(in, parts, findings);
        }
    }

    private static List<String> names(SafeZip zip, String prefix) {
        List<String> names = new ArrayList<>();
        for (SafeZip.Entry each : zip.entries()) {
            if (each.name().startsWith(prefix) && each.name().endsWith(".xml")) {
                names.add(each.name());
            }
        }
        names.sort(new NaturalOrder());
        return names;
    }

    /**
     * Adds each distinct header or footer once: sections, first pages and even pages have parts of their own, mostly
     * alike.
     */
    private static void running(SafeZip zip, String prefix, DocxParts parts, LetterBody body)
            throws IOException, UnreadableLetter {
        Set<String> texts = new LinkedHashSet<>();
        for (String part : names(zip, prefix)) {
            // Logos and the like in a letterhead are not worth a warning.
            texts.add(text(zip, part, parts, new WordNotes()).text().strip());
        }
        texts.remove("");
        boolean heads = prefix.endsWith("header");
        for (String each : texts) {
            if (!heads) {
                body.paragraph();
            }
            body.append(each, Boilerplate.RUNNING_HEAD);
            if (heads) {
                body.append("\n\n");
            }
        }
    }

    private static void notes(
            SafeZip zip,
            String part,
            Map<String, String> references,
            DocxParts parts,
            WordNotes findings,
            LetterBody body)
            throws IOException, UnreadableLetter {
        if (references.isEmpty() || !zip.has(part)) {
            return;
        }
        Map<String, String> notes =
                new LinkedHashMap<>(text(zip, part, parts, findings).notes());
        for (Map.Entry<String, String> each : references.entrySet()) {
            String note = notes.getOrDefault(each.getKey(), "").strip();
            if (!note.isEmpty()) {
                body.paragraph().append(each.getValue() + " " + note);
            }
        }
    }
}
