package org.folkmoot.intake.letters;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.folkmoot.intake.file.PlainText;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.letters.content.HtmlText;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.intake.letters.mail.MailLetter;
import org.folkmoot.intake.letters.mail.PrintedMail;
import org.folkmoot.intake.letters.pdf.PdfLetter;
import org.folkmoot.intake.letters.word.DocxLetter;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.jspecify.annotations.Nullable;

/** Reads a letter in the format that its content shows. */
final class LetterFormats implements LetterReader {
    /** Maximum depth of mails attached to mails; real ones go two or three deep. */
    static final int MAX_DEPTH = 8;

    private final @Nullable String encoding;
    private final int depth;
    private final DocxLetter docx = new DocxLetter();

    /** @param encoding encoding of plain text, or null to detect it */
    LetterFormats(@Nullable String encoding) {
        this(encoding, 0);
    }

    private LetterFormats(@Nullable String encoding, int depth) {
        this.encoding = encoding;
        this.depth = depth;
    }

    /** The reader for files attached to a mail that this reader reads. */
    private LetterFormats deeper() throws UnreadableLetter {
        if (depth >= MAX_DEPTH) {
            throw new UnreadableLetter("has mails within mails more than " + MAX_DEPTH + " deep; take them apart.");
        }
        return new LetterFormats(null, depth + 1);
    }

    @Override
    public Letter read(String name, byte[] content) throws IOException, UnreadableLetter {
        LetterKind kind = LetterKind.of(name, content);
        Letter letter =
                switch (kind) {
                    case PLAIN -> plainLetter(plain(name, content));
                    case HTML -> Letter.of(new HtmlText(plain(name, content)).body(), List.of());
                    case MAIL -> new MailLetter(this::deeper).read(name, content);
                    case DOCX -> docx.read(name, content);
                    case PDF -> new PdfLetter(this::deeper).read(name, content);
                };
        if (letter.body().text().indexOf(0) >= 0) {
            throw new UnreadableLetter("has a NUL character, so it is damaged; save it again, and import that.");
        }
        if (letter.body().isBlank()) {
            throw new UnreadableLetter(
                    letter.notes().isEmpty()
                            ? "has no text; leave it out, or type it in."
                            : "has no text of its own, and what is attached was not read; save that as a file beside"
                                    + " the letters, or type it in.");
        }
        return letter;
    }

    private static Letter plainLetter(String text) throws UnreadableLetter {
        Optional<Letter> mail = PrintedMail.of(text);
        return mail.isPresent() ? mail.get() : Letter.of(new LetterBody().append(text), List.of());
    }

    private String plain(String name, byte[] content) throws IOException, UnreadableLetter {
        try {
            return PlainText.read(SourceFile.of(name, content), encoding);
        } catch (Refusal e) {
            if (e.kind() == RefusalKind.USAGE) {
                throw e;
            }
            throw new UnreadableLetter(
                    "is not text in UTF-8, UTF-16 or Windows-1252, or is damaged; save it again as plain text in UTF-8,"
                            + " and import that.",
                    e);
        }
    }
}
