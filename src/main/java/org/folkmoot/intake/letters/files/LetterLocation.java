package org.folkmoot.intake.letters.files;

import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.model.refusal.Refusal;

/** Opens a folder or an archive of letters. */
public final class LetterLocation {
    private LetterLocation() {}

    /** @throws Refusal if the path is neither a folder nor an ordinary file */
    public static LetterFiles open(Path path) {
        return Files.isDirectory(path) ? new FolderOfLetters(path) : ArchiveOfLetters.of(path);
    }
}
