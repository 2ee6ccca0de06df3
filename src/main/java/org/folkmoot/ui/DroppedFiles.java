package org.folkmoot.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What somebody wants who drops files on the window. */
enum DroppedFiles {
    /** One consultation, to be opened. */
    CONSULTATION,
    /** Responses, to be imported. */
    RESPONSES,
    /** Several things at once that do not go together. */
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
