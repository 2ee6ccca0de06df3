package org.folkmoot.intake.letters.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;
import org.folkmoot.model.text.Boilerplate;

/** The files attached to a letter: the text of those that are letters, under their names, and the names of the others. */
public final class AttachedFiles {
    private final LetterReader reader;
    private final LetterBody text = new LetterBody();
    private final List<String> notes = new ArrayList<>();
    private final List<ImportWarning> warnings = new ArrayList<>();

    /** @param reader reads an attached file */
    public AttachedFiles(LetterReader reader) {
        this.reader = reader;
    }

    /** Reads a file if it is a letter, and lists it otherwise, with a warning. */
    public void read(String name, byte[] content) throws UnreadableLetter {
        try {
            add(name, reader.read(name, content));
        } catch (UnreadableLetter e) {
            passOver(name, e.reason().replaceFirst("[;:,].*", "").replaceFirst("\\.$", ""));
        } catch (IOException | RuntimeException e) {
            passOver(name, "is damaged");
        }
    }

    private void passOver(String name, String why) {
        notes.add(name + " (not read: " + why + ")");
        warnings.add(ImportWarning.of(WarningCode.ATTACHMENT_NOT_READ, name));
    }

    /** Adds a file that is already read. */
    public void add(String name, Letter letter) throws UnreadableLetter {
        text.paragraph();
        // The program adds this line, so it is not the author's text.
        text.append("[Attached: " + name + "]", Boilerplate.RUNNING_HEAD).append("\n");
        text.append(letter.body());
        notes.add(name);
        letter.notes().forEach(each -> notes.add(name + ": " + each));
        warnings.addAll(letter.warnings());
    }

    /** Lists a file that is no letter. */
    public void list(String name) {
        notes.add(name);
    }

    /** The words of a letter, followed by those of the files. */
    public LetterBody after(LetterBody words) throws UnreadableLetter {
        LetterBody body = new LetterBody().append(words);
        if (text.length() > 0) {
            body.paragraph().append(text);
        }
        return body;
    }

    /** Whether the text of any file was read. */
    public boolean any() {
        return text.length() > 0;
    }

    /** Names of the files, each with what of it was not read. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    public List<ImportWarning> warnings() {
        return List.copyOf(warnings);
    }
}
