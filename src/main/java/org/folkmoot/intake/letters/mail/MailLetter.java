package org.folkmoot.intake.letters.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.jspecify.annotations.Nullable;

/** Reads a mail as sent (RFC 5322 and MIME), however malformed. */
public final class MailLetter implements LetterReader {
    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(10_000)
            .setMaxContentLen(-1)
            .build();

    private final AttachmentReaders readers;

    /** @param readers supplies the reader for files attached to a mail */
    public MailLetter(AttachmentReaders readers) {
        this.readers = readers;
    }

    /** Supplies a reader for attached files, or refuses because mails are nested too deeply. */
    @FunctionalInterface
    public interface AttachmentReaders {
        LetterReader next() throws UnreadableLetter;
    }

    @Override
    public Letter read(String name, byte[] content) throws IOException, UnreadableLetter {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        Message mail = builder.parseMessage(new ByteArrayInputStream(content));
        try {
            return read(mail);
        } finally {
            mail.dispose();
        }
    }

    private Letter read(Message mail) throws IOException, UnreadableLetter {
        MailParts parts = new MailParts(readers.next());
        parts.add(mail);
        return new Letter(
                parts.body(),
                MailDate.iso(raw(mail, "Date")),
                text(mail.getSubject()),
                from(mail),
                parts.notes(),
                parts.warnings());
    }

    private static String from(Message mail) {
        MailboxList senders = mail.getFrom();
        if (senders == null || senders.isEmpty()) {
            return raw(mail, "From").strip();
        }
        Mailbox sender = senders.get(0);
        return text(sender.getAddress());
    }

    private static String raw(Message mail, String name) {
        Field field = mail.getHeader() == null ? null : mail.getHeader().getField(name);
        return field == null ? "" : text(field.getBody());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\0", "");
    }
}
