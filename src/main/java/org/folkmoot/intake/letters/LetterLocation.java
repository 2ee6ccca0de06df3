package org.folkmoot.intake.letters;

import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.model.Refusal;

/** Opens the place that holds letters, whichever kind it is. */
final class LetterLocation {
    private LetterLocation() {}

    /** @throws Refusal if there is neither a folder nor an ordinary file */
    static LetterFiles open(Path path) {
        return Files.isDirectory(path) ? new FolderOfLetters(path) : ArchiveOfLetters.of(path);
    }
}
