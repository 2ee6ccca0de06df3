package org.folkmoot.intake.letters.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.refusal.Refusal;

/** Recognises a folder or an archive of letters from file names. */
public final class LetterDetector {
    private static final Set<String> LETTERS =
            Set.of("txt", "text", "md", "docx", "doc", "rtf", "odt", "pdf", "eml", "msg", "htm", "html");
    private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "mimetype", "META-INF/manifest.xml");

    private LetterDetector() {}

    public static boolean at(Path path) {
        if (!Files.isDirectory(path) && !isZip(path)) {
            return false;
        }
        try (LetterFiles.Opened opened = LetterLocation.open(path).open()) {
            List<String> names =
                    opened.items().stream().map(LetterFiles.Item::path).toList();
            return (Files.isDirectory(path) || names.stream().noneMatch(OFFICE::contains))
                    && names.stream().anyMatch(name -> LETTERS.contains(LetterNames.extension(name)));
        } catch (IOException | Refusal e) {
            return false;
        }
    }

    private static boolean isZip(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] <= 5 && head[3] <= 6;
        } catch (IOException e) {
            return false;
        }
    }
}
