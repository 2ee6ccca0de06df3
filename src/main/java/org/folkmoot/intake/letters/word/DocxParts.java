package org.folkmoot.intake.letters.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.intake.file.PlainText;
import org.folkmoot.intake.file.SafeZip;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.letters.content.HtmlText;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.UnreadableLetter;

/** The parts of a Word document that say how its main part is shown. */
final class DocxParts {
    private static final int MAX_CHUNK = 32 << 20;

    private final SafeZip zip;
    private final String folder;
    private final LetterReader documents;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Map<String, String> targets = new HashMap<>();

    /**
     * @param document name of the main part
     * @param documents reads Word documents inside this one
     */
    DocxParts(SafeZip zip, String document, LetterReader documents) throws IOException {
        this.zip = zip;
        this.documents = documents;
        this.folder = document.substring(0, document.lastIndexOf('/') + 1);
        this.styles = new WordStyles(tree(folder + "styles.xml").orElse(null));
        this.numbering = new WordNumbering(tree(folder + "numbering.xml").orElse(null));
        tree(folder + "_rels/" + document.substring(folder.length()) + ".rels").ifPresent(relations -> relations
                .all("Relationship")
                .filter(each -> !each.attribute("TargetMode").equals("External"))
                .forEach(each -> targets.put(each.attribute("Id"), each.attribute("Target"))));
    }

    private Optional<XmlTree> tree(String part) throws IOException {
        if (!zip.has(part)) {
            return Optional.empty();
        }
        try (InputStream in = zip.open(part)) {
            return Optional.of(XmlTree.of(in));
        }
    }

    WordStyles styles() {
        return styles;
    }

    WordNumbering numbering() {
        return numbering;
    }

    /** The text of a part in another format ({@code altChunk}); empty if it cannot be read, which is noted. */
    String chunk(String id, WordNotes findings) throws IOException, UnreadableLetter {
        String target = targets.getOrDefault(id, "");
        String name = target.startsWith("/") ? target.substring(1) : folder + target;
        if (target.isEmpty() || !zip.has(name)) {
            findings.chunk();
            return "";
        }
        byte[] content;
        try (InputStream in = zip.open(name)) {
            content = in.readNBytes(MAX_CHUNK);
        }
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "htm", "html", "xhtml" -> {
                return new HtmlText(plain(name, content)).body().text();
            }
            case "txt" -> {
                return plain(name, content);
            }
            case "docx" -> {
                return documents.read(name, content).body().text();
            }
            default -> {
                findings.chunk();
                return "";
            }
        }
    }

    private static String plain(String name, byte[] content) throws IOException {
        return PlainText.read(SourceFile.of(name, content), null);
    }
}
