package org.folkmoot.intake.letters.content;

/** Supplies a reader for files attached to a letter, or refuses because letters are nested too deeply. */
@FunctionalInterface
public interface AttachmentReaders {
    LetterReader next() throws UnreadableLetter;
}
