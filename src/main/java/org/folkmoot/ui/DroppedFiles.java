package org.folkmoot.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a drop of files on the window means. */
enum DroppedFiles {
    /** One consultation to open. */
    CONSULTATION,
    /** Files of responses to import. */
    RESPONSES,
    /** A consultation together with other files, which is refused. */
    MIXED;

    /** @param files at least one */
    static DroppedFiles of(List<Path> files) {
        long consultations = files.stream()
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".folkmoot"))
                .count();
        if (consultations == 0) {
            return RESPONSES;
        }
        return files.size() == 1 ? CONSULTATION : MIXED;
    }
}
