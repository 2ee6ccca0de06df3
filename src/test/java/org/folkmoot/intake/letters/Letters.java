package org.folkmoot.intake.letters;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.LetterBody;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/** Letters as other programs write them. */
public final class Letters {
    static {
        // writing a PDF lists the system's fonts, and that list does not belong into anybody's home
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }

    private Letters() {}

    public static byte[] pdf(List<List<String>> pages) {
        return saved(pages, null);
    }

    public static byte[] pdf(String... lines) {
        return pdf(List.of(List.of(lines)));
    }

    public static byte[] locked(String line) {
        return saved(List.of(List.of(line)), "secret");
    }

    private static byte[] saved(List<List<String>> pages, @Nullable String password) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.setLeading(14);
                    content.newLineAtOffset(60, 740);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] scan() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] docx(String... paragraphs) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String each : paragraphs) {
                document.createParagraph().createRun().setText(each);
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word document with that body, as XML. */
    public static byte[] docxBody(String xml) {
        String head =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org"
                        + "/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">";
        return zip(Map.of("word/document.xml", utf8(head + "<w:body>" + xml + "</w:body></w:document>")));
    }

    public static byte[] zip(Map<String, byte[]> files) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> each : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A mail as a program sends it, its line ends made CRLF. */
    public static byte[] mail(String fields, String body) {
        String head = """
                From: Ann Example <ann@example.org>
                To: team@example.org
                Subject: Bridge
                Date: Mon, 2 Mar 2026 09:15:00 +0100
                MIME-Version: 1.0
                """;
        return (head + fields + "\n" + body).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    public static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes).replace("\r\n", "\n");
    }

    public static void write(Path folder, String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<SourceRecord> records(LetterSource source) {
        List<SourceRecord> records = new ArrayList<>();
        source.read(records::add, Progress.NONE);
        return records;
    }

    /** The one letter as the only file of a folder reads. */
    public static Letter read(String name, byte[] content) throws IOException, UnreadableLetter {
        return new LetterFormats(null).read(name, content);
    }

    /** What is marked, such as {@code SIGNATURE:Sent from my iPhone}. */
    public static List<String> marked(LetterBody body) {
        return body.marks(1).stream()
                .map(mark -> mark.kind() + ":" + mark.span().of(body.text()))
                .toList();
    }
}
