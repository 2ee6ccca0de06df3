package org.folkmoot.intake.letters.word;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;

/** What was found in a letter that its text does not show, or shows without saying so. */
final class WordNotes {
    private boolean hidden;
    private boolean struck;
    private boolean comments;
    private int prompts;
    private int pictures;
    private int objects;
    private int chunks;

    void hidden() {
        hidden = true;
    }

    void struck() {
        struck = true;
    }

    void comments() {
        comments = true;
    }

    void prompt() {
        prompts++;
    }

    void picture() {
        pictures++;
    }

    void object() {
        objects++;
    }

    /** A part in another format that was not read. */
    void chunk() {
        chunks++;
    }

    /** Notes for the list of what came with a letter. */
    List<String> notes() {
        return comments ? List.of("Comments in the margin were not read.") : List.of();
    }

    List<ImportWarning> warnings() {
        List<ImportWarning> warnings = new ArrayList<>();
        add(warnings, hidden, ImportWarning.of(WarningCode.HIDDEN_TEXT));
        add(warnings, struck, ImportWarning.of(WarningCode.STRUCK_TEXT));
        add(warnings, comments, ImportWarning.of(WarningCode.COMMENTS_NOT_READ));
        add(warnings, prompts > 0, ImportWarning.of(WarningCode.FIELDS_LEFT_EMPTY, prompts));
        add(warnings, pictures > 0, ImportWarning.of(WarningCode.PICTURES_NOT_READ, pictures));
        add(warnings, objects + chunks > 0, ImportWarning.of(WarningCode.OBJECTS_NOT_READ, objects + chunks));
        return warnings;
    }

    private static void add(List<ImportWarning> warnings, boolean applies, ImportWarning warning) {
        if (applies) {
            warnings.add(warning);
        }
    }
}
