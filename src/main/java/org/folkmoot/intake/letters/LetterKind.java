package org.folkmoot.intake.letters;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.intake.letters.files.LetterNames;

/** The format of a letter, told from its content; the name decides only between kinds of text. */
enum LetterKind {
    PLAIN,
    HTML,
    MAIL,
    DOCX,
    PDF;

    private static final int HEAD = 1 << 14;
    private static final String TO_TEXT = "save it as .docx, PDF or plain text, and import that.";
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z][A-Za-z0-9-]*):");

    /** Headers that only mail programs write; people also write From, To, Date and Subject above letters. */
    private static final Set<String> BY_PROGRAMS = Set.of(
            "mime-version",
            "message-id",
            "received",
            "return-path",
            "delivered-to",
            "content-type",
            "content-transfer-encoding",
            "dkim-signature",
            "x-mailer",
            "thread-topic");

    /** @throws UnreadableLetter if the format is known but unsupported; the message says what to do instead */
    static LetterKind of(String name, byte[] content) throws UnreadableLetter {
        if (content.length == 0) {
            throw new UnreadableLetter("is empty; ask for it again, or leave it out.");
        }
        if (starts(content, "PK\u0003\u0004") || starts(content, "PK\u0005\u0006")) {
            return archive(name, content);
        }
        if (starts(content, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw new UnreadableLetter(oldOffice(name, content));
        }
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return PDF;
        }
        refusePictures(content);
        return text(name, head);
    }

    private static LetterKind text(String name, String head) throws UnreadableLetter {
        String extension = LetterNames.extension(name);
        refuseShortcuts(extension, head);
        String start = head.replace("\u00EF\u00BB\u00BF", "").stripLeading();
        if (start.startsWith("{\\rtf")) {
            throw new UnreadableLetter("is in Rich Text Format (RTF); " + TO_TEXT);
        }
        if (start.regionMatches(true, 0, "<!doctype html", 0, 14) || start.regionMatches(true, 0, "<html", 0, 5)) {
            return HTML;
        }
        if (start.startsWith("From ") && FIELD.matcher(start).find()) {
            throw new UnreadableLetter("holds several mails; save each of them as a file of its own (.eml).");
        }
        if (isMail(start, extension.equals("eml"))) {
            return MAIL;
        }
        if (Set.of("csv", "tsv", "psv", "json", "xml", "log").contains(extension)) {
            throw new UnreadableLetter("is a table or data, not a letter; import it by itself.");
        }
        return PLAIN;
    }

    /** Links to web pages and files, which people drag into folders. */
    private static void refuseShortcuts(String extension, String head) throws UnreadableLetter {
        boolean url = head.stripLeading().startsWith("[InternetShortcut]");
        boolean webloc = extension.equals("webloc") && head.contains("plist");
        boolean lnk = head.startsWith("L\0\0\0\u0001\u0014\u0002\0");
        if (url || webloc || lnk || Set.of("url", "lnk").contains(extension)) {
            throw new UnreadableLetter(
                    "is a shortcut, not a letter; open it, and save what it leads to beside the letters.");
        }
        if (Set.of("p7m", "pgp", "gpg").contains(extension)) {
            throw new UnreadableLetter(
                    "is encrypted or signed as a whole; open it in a mail program, and save its text beside the letters.");
        }
    }

    private static boolean isMail(String head, boolean saysSo) {
        Matcher field = FIELD.matcher(head);
        if (!field.lookingAt()) {
            return false;
        }
        int end = head.replace("\r\n", "\n").replace('\r', '\n').indexOf("\n\n");
        String block = end < 0 ? head : head.substring(0, Math.min(end + 200, head.length()));
        Matcher fields = FIELD.matcher(block);
        while (fields.find()) {
            if (BY_PROGRAMS.contains(fields.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return saysSo;
    }

    private static LetterKind archive(String name, byte[] content) throws UnreadableLetter {
        if (contains(content, "word/document")) {
            return DOCX;
        }
        if (contains(content, "mimetypeapplication/vnd.oasis.opendocument.text")) {
            throw new UnreadableLetter("is an OpenDocument text; " + TO_TEXT);
        }
        if (contains(content, "xl/workbook") || contains(content, "mimetypeapplication/vnd.oasis.opendocument.sp")) {
            throw new UnreadableLetter("is a spreadsheet, not a letter; import it by itself.");
        }
        if (contains(content, "ppt/presentation")) {
            throw new UnreadableLetter("is a presentation, not a letter; save it as PDF, and import that.");
        }
        if (contains(content, "Index/Document.iwa")
                || contains(content, "Index.zip")
                || contains(content, "index.xml.gz")) {
            String extension = LetterNames.extension(name);
            throw new UnreadableLetter(
                    extension.equals("numbers")
                            ? "is a Numbers spreadsheet, not a letter; export it as CSV, and import that by itself."
                            : extension.equals("key")
                                    ? "is a Keynote presentation, not a letter; export it as PDF, and import that."
                                    : "is a Pages document; export it as Word or PDF, and import that.");
        }
        throw new UnreadableLetter("is an archive inside; unpack it, and put the letters in it beside the others.");
    }

    private static String oldOffice(String name, byte[] content) {
        if (contains(content, wide("EncryptedPackage"))) {
            return "is locked with a password; save it without one, and import that.";
        }
        if (contains(content, wide("__properties_version1"))
                || LetterNames.extension(name).equals("msg")) {
            return "is an Outlook mail (.msg); save it in Outlook as text, or as .eml elsewhere, and import that.";
        }
        if (contains(content, wide("WordDocument"))) {
            return "is an old Word document (.doc); " + TO_TEXT;
        }
        return "is an old Office file, not a letter; " + TO_TEXT;
    }

    private static void refusePictures(byte[] content) throws UnreadableLetter {
        if (starts(content, "\u0089PNG")
                || starts(content, "\u00FF\u00D8\u00FF")
                || starts(content, "GIF8")
                || starts(content, "II*\0")
                || starts(content, "MM\0*")
                || (starts(content, "BM") && content.length > 30 && content[6] == 0 && content[7] == 0)
                || starts(content, "RIFF")
                || (content.length > 12 && Arrays.equals(content, 4, 8, new byte[] {'f', 't', 'y', 'p'}, 0, 4))) {
            throw new UnreadableLetter(
                    "is a picture or a recording; type it in or run text recognition on it, and import that.");
        }
    }

    private static boolean starts(byte[] content, String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static boolean contains(byte[] content, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + wanted.length <= content.length; i++) {
            int same = 0;
            while (same < wanted.length && content[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static String wide(String ascii) {
        StringBuilder wide = new StringBuilder();
        ascii.chars().forEach(each -> wide.append((char) each).append('\0'));
        return wide.toString();
    }
}
