package org.folkmoot.intake.letters.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.folkmoot.intake.letters.content.AttachmentReaders;
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

    /** Addresses from which web forms and campaigns send mails for other people. */
    private static final Pattern ROBOT = Pattern.compile(
            "(?i)^(no[._-]?reply|do[._-]?not[._-]?reply|donotreply|mailer|web[._-]?form|forms?|notifications?|campaigns?|system|website|www-data|apache)\\b");

    private final AttachmentReaders readers;

    /** @param readers supplies the reader for files attached to a mail */
    public MailLetter(AttachmentReaders readers) {
        this.readers = readers;
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
                author(mail),
                parts.notes(),
                parts.warnings());
    }

    /** The address of the author: Reply-To where a program sent the mail for somebody, otherwise From. */
    private static String author(Message mail) {
        String from = from(mail);
        if (!ROBOT.matcher(from).find() || mail.getReplyTo() == null) {
            return from;
        }
        return mail.getReplyTo().flatten().stream()
                .map(mailbox -> text(mailbox.getAddress()))
                .filter(address -> !ROBOT.matcher(address).find())
                .findFirst()
                .orElse(from);
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
