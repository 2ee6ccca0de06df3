package org.folkmoot.intake.letters.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.folkmoot.intake.letters.content.AttachedFiles;
import org.folkmoot.intake.letters.content.HtmlText;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;
import org.jspecify.annotations.Nullable;

/** Combines the parts of a mail: its own text first, then that of each attached letter under its name. */
final class MailParts {
    private static final int MAX_PARTS = 1_000;
    private static final int MAX_DEPTH = 50;

    private final LetterBody words = new LetterBody();
    private final AttachedFiles attached;
    private final List<ImportWarning> warnings = new ArrayList<>();
    private int count;

    /** @param attachments reads attached files */
    MailParts(LetterReader attachments) {
        this.attached = new AttachedFiles(attachments);
    }

    LetterBody body() throws UnreadableLetter {
        return attached.after(words);
    }

    List<String> notes() {
        return attached.notes();
    }

    List<ImportWarning> warnings() {
        return Stream.concat(warnings.stream(), attached.warnings().stream()).toList();
    }

    void add(Entity mail) throws IOException, UnreadableLetter {
        walk(mail, true, 0);
    }

    /** @param wanted whether this part's text is not a repetition of another part */
    private void walk(Entity part, boolean wanted, int depth) throws IOException, UnreadableLetter {
        if (++count > MAX_PARTS || depth > MAX_DEPTH) {
            throw new UnreadableLetter("has more parts than any mail; save it as text, and import that.");
        }
        Body body = part.getBody();
        if (body instanceof Multipart several) {
            walk(several, wanted, depth);
        } else if (body instanceof Message mail) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(mail, bytes);
            attached.read(name(part, "forwarded message.eml"), bytes.toByteArray());
        } else if (body instanceof SingleBody single) {
            String type = type(part);
            byte[] bytes = MailText.bytes(single);
            if (isAttachment(part) || !Set.of("text/plain", "text/html").contains(type)) {
                attach(part, type, bytes);
            } else if (wanted) {
                String text = MailText.decode(bytes, part.getCharset());
                addWords(flowed(part, text), type.endsWith("html"));
            }
        }
    }

    private void walk(Multipart several, boolean wanted, int depth) throws IOException, UnreadableLetter {
        boolean same = "alternative".equalsIgnoreCase(several.getSubType());
        Entity best = same ? best(several) : null;
        if (best != null) {
            walk(best, wanted, depth + 1);
        }
        for (Entity each : several.getBodyParts()) {
            if (each != best) {
                walk(each, wanted && best == null, depth + 1);
            }
        }
    }

    /** Of alternative forms of one text: plain text, unless HTML says what that lacks. */
    private @Nullable Entity best(Multipart several) throws IOException, UnreadableLetter {
        Entity plain = null;
        Entity rich = null;
        for (Entity each : several.getBodyParts()) {
            String type = type(each);
            if (type.equals("text/plain") && plain == null) {
                plain = each;
            } else if (type.equals("text/html") || each.isMultipart()) {
                rich = each;
            }
        }
        if (plain == null || rich == null) {
            return rich == null ? plain : rich;
        }
        String text = text(plain).strip();
        String html = html(rich, 0);
        if (text.isEmpty()) {
            return rich;
        }
        if (RicherText.lacks(text, html)) {
            warnings.add(ImportWarning.of(WarningCode.MAIL_FORMS_DIFFER));
            return rich;
        }
        return plain;
    }

    private static String text(Entity part) throws IOException, UnreadableLetter {
        return part.getBody() instanceof SingleBody body
                ? MailText.decode(MailText.bytes(body), part.getCharset())
                : "";
    }

    /** The text of the first HTML form in a part, as a reader sees it. */
    private static String html(Entity part, int depth) throws IOException, UnreadableLetter {
        if (type(part).equals("text/html")) {
            return new HtmlText(text(part)).body().text();
        }
        if (part.getBody() instanceof Multipart several && depth < MAX_DEPTH) {
            for (Entity each : several.getBodyParts()) {
                String found = html(each, depth + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String type(Entity part) {
        return String.valueOf(part.getMimeType()).toLowerCase(Locale.ROOT);
    }

    private static String flowed(Entity part, String text) {
        if (contentType(part) instanceof ContentTypeField type
                && "flowed".equalsIgnoreCase(type.getParameter("format"))) {
            return FlowedText.join(text, "yes".equalsIgnoreCase(type.getParameter("delsp")));
        }
        return text;
    }

    private void addWords(String text, boolean html) throws UnreadableLetter {
        HtmlText page = html ? new HtmlText(text) : null;
        LetterBody more = page == null ? new LetterBody().append(text) : page.body();
        new MailBoilerplate(more, page != null && page.saysWhatIsQuoted()).mark();
        if (!more.isBlank()) {
            if (words.length() > 0) {
                words.paragraph();
            }
            words.append(more);
        }
    }

    private void attach(Entity part, String type, byte[] bytes) throws IOException, UnreadableLetter {
        String name = name(part, type);
        switch (AttachmentKind.of(type, name)) {
            case NO_LETTER -> attached.list(name);
            case HTML ->
                attached.add(
                        name, Letter.of(new HtmlText(MailText.decode(bytes, part.getCharset())).body(), List.of()));
            case OTHER -> attached.read(name, bytes);
        }
    }

    private static boolean isAttachment(Entity part) {
        return "attachment".equalsIgnoreCase(part.getDispositionType()) || fileName(part) != null;
    }

    private static String name(Entity part, String otherwise) {
        String name = fileName(part);
        return name == null || name.isBlank() ? otherwise : MailText.words(name).replaceAll("[\\r\\n\\t\\00]+", " ");
    }

    /** The name in the disposition or, as older programs write it, in the type. */
    private static @Nullable String fileName(Entity part) {
        String name = part.getFilename();
        return name == null && contentType(part) instanceof ContentTypeField type ? type.getParameter("name") : name;
    }

    private static @Nullable Field contentType(Entity part) {
        return part.getHeader() == null ? null : part.getHeader().getField("Content-Type");
    }
}
