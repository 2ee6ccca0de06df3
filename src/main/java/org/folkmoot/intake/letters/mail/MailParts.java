package org.folkmoot.intake.letters.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.folkmoot.intake.letters.content.HtmlText;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.LetterReader;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.text.Boilerplate;
import org.jspecify.annotations.Nullable;

/** Combines the parts of a mail: its own text first, then that of each attached letter under its name. */
final class MailParts {
    private static final int MAX_PARTS = 1_000;

    private final LetterReader attachments;
    private final LetterBody words = new LetterBody();
    private final LetterBody attached = new LetterBody();
    private final List<String> notes = new ArrayList<>();
    private int count;

    /** @param attachments reads attached files */
    MailParts(LetterReader attachments) {
        this.attachments = attachments;
    }

    LetterBody body() throws UnreadableLetter {
        LetterBody body = new LetterBody().append(words);
        if (attached.length() > 0) {
            body.paragraph().append(attached);
        }
        return body;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    void add(Entity mail) throws IOException, UnreadableLetter {
        walk(mail, true, 0);
    }

    /** @param wanted whether this part's text is not a repetition of another part */
    private void walk(Entity part, boolean wanted, int depth) throws IOException, UnreadableLetter {
        if (++count > MAX_PARTS || depth > 50) {
            throw new UnreadableLetter("has more parts than any mail; save it as text, and import that.");
        }
        Body body = part.getBody();
        if (body instanceof Multipart several) {
            walk(several, wanted, depth);
        } else if (body instanceof Message mail) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(mail, bytes);
            attach(name(part, "forwarded message.eml"), bytes.toByteArray());
        } else if (body instanceof SingleBody single) {
            String type = String.valueOf(part.getMimeType()).toLowerCase(Locale.ROOT);
            byte[] bytes = MailText.bytes(single);
            if (isAttachment(part) || !Set.of("text/plain", "text/html").contains(type)) {
                attach(name(part, type), bytes);
            } else if (wanted) {
                addWords(MailText.decode(bytes, part.getCharset()), type.endsWith("html"));
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

    /** Of alternative forms of one text: plain text unless it is blank, otherwise HTML, with or without pictures. */
    private static @Nullable Entity best(Multipart several) throws IOException, UnreadableLetter {
        Entity best = null;
        for (Entity each : several.getBodyParts()) {
            String type = String.valueOf(each.getMimeType()).toLowerCase(Locale.ROOT);
            if (type.equals("text/plain") && each.getBody() instanceof SingleBody body) {
                if (!MailText.decode(MailText.bytes(body), each.getCharset()).isBlank()) {
                    return each;
                }
            } else if (type.equals("text/html") || each.isMultipart()) {
                best = each;
            }
        }
        return best;
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

    private void attach(String name, byte[] bytes) throws IOException, UnreadableLetter {
        Letter letter;
        try {
            letter = attachments.read(name, bytes);
        } catch (UnreadableLetter e) {
            notes.add(name + " (not read: "
                    + e.reason().replaceFirst("[;:,].*", "").replaceFirst("\\.$", "") + ")");
            return;
        } catch (IOException | RuntimeException e) {
            notes.add(name + " (not read: is damaged)");
            return;
        }
        attached.paragraph();
        // The program adds this line, so it is not the author's text.
        attached.append("[Attached: " + name + "]", Boilerplate.RUNNING_HEAD).append("\n");
        attached.append(letter.body());
        notes.add(name);
        letter.notes().forEach(each -> notes.add(name + ": " + each));
    }

    private static boolean isAttachment(Entity part) {
        return "attachment".equalsIgnoreCase(part.getDispositionType()) || part.getFilename() != null;
    }

    private static String name(Entity part, String otherwise) {
        String name = part.getFilename();
        return name == null || name.isBlank() ? otherwise : MailText.words(name).replaceAll("[\\r\\n\\t\\00]+", " ");
    }
}
