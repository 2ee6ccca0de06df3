package org.folkmoot.intake.letters.content;

import java.io.IOException;

/** Reads letters of one format. */
public interface LetterReader {
    /**
     * Reads one letter.
     *
     * @param name the file name, for what the format itself does not say
     * @throws UnreadableLetter with what the user can do
     * @throws IOException if the file is damaged
     */
    Letter read(String name, byte[] content) throws IOException, UnreadableLetter;
}
