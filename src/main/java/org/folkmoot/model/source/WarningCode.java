package org.folkmoot.model.source;

import java.util.Locale;
import org.folkmoot.model.refusal.WordedDetail;

/**
 * What an import doubts. The word form of a constant is part of the {@code --json} output and of the database, so
 * constants keep their names. Each has a message in the bundles of the window and of the command line.
 */
public enum WarningCode implements WordedDetail {
    /** A column without any content. */
    EMPTY_COLUMN,
    /** The plain and the HTML form of a mail say different things; the HTML form was read. */
    MAIL_FORMS_DIFFER,
    /** A file attached to a letter was not read; its name. */
    ATTACHMENT_NOT_READ,
    /** Different letters came from one mailbox: their number, and the reference of the first. */
    SHARED_MAILBOX,
    /** Text that a word processor or sheet hides was left out. */
    HIDDEN_TEXT,
    /** Text that is struck through came in. */
    STRUCK_TEXT,
    /** Comments were not read. */
    COMMENTS_NOT_READ,
    /** Fields of a form show the prompt that its author left; their number. */
    FIELDS_LEFT_EMPTY,
    /** Pictures were not read; their number. */
    PICTURES_NOT_READ,
    /** Files embedded in a document were not read; their number. */
    OBJECTS_NOT_READ,
    /** Notes that were typed onto the pages of a PDF came in; their number. */
    NOTES_ON_PAGES,
    /** Handwriting on pages was not read: number of pages, and which. */
    HANDWRITING_NOT_READ,
    /** Pages that are pictures were not read: their number, and which. */
    PAGES_WITHOUT_TEXT,
    /** Characters whose font does not say which letters they are; their number. */
    CHARACTERS_WITHOUT_MEANING,
    /** A sheet that is shown was not read: its name and number of rows. */
    SHEET_NOT_READ,
    /** A sheet that is shown and has the same headings was not read: its name and number of rows. */
    SHEET_WITH_SAME_HEADINGS,
    /** A hidden sheet was not read: its name and number of rows. */
    HIDDEN_SHEET_NOT_READ,
    /** A heading differs from that of a known question or attribute only in case or spaces: the known one. */
    HEADING_LIKE_KNOWN,
    /**
     * New references differ from known ones only as a spreadsheet changes them: their number, how many have the same
     * text, and the first with the known one.
     */
    REFERENCE_LIKE_KNOWN,
    /** Cells of the reference column say that there is none; their number. */
    NO_REFERENCE,
    /** Cells of the respondent column say that nobody is named; their number. */
    NO_RESPONDENT,
    /** A closed question holds several answers in one cell: their separator, and the number of options so far. */
    SEVERAL_ANSWERS,
    /** The encoding was guessed among several; its name. */
    ENCODING_GUESSED,
    /** Texts hold HTML tags or entities; their number. */
    HTML_IN_TEXTS,
    /** Texts hold soft hyphens or characters without width inside words; their number. */
    INVISIBLE_CHARACTERS,
    /** Texts look as if UTF-8 had been taken for another encoding and saved again; their number. */
    ENCODED_TWICE;

    /** Lower-case form for output and storage, such as {@code empty_column}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such code */
    public static WarningCode of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public String key() {
        return "warning." + word();
    }
}
