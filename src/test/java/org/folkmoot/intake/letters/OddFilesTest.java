package org.folkmoot.intake.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.intake.letters.Letters.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files among letters that are none, each with advice that fits. */
class OddFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"letter.pages, Pages document", "table.numbers, Numbers spreadsheet", "talk.key, Keynote presentation"})
    void filesOfApplePrograms(String name, String kind) {
        byte[] content = Letters.zip(Map.of("Index/Document.iwa", utf8("x")));

        assertThatThrownBy(() -> Letters.read(name, content))
                .isInstanceOf(UnreadableLetter.class)
                .hasMessageContaining(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "a.url, '[InternetShortcut]\nURL=https://example.org', shortcut",
        "a.txt, '[InternetShortcut]\nURL=https://example.org', shortcut",
        "a.webloc, '<?xml version=\"1.0\"?><plist><dict/></plist>', shortcut",
        "a.lnk, anything, shortcut",
        "smime.p7m, anything, encrypted or signed"
    })
    void shortcutsAndSealedMails(String name, String content, String kind) {
        assertThatThrownBy(() -> Letters.read(name, utf8(content)))
                .isInstanceOf(UnreadableLetter.class)
                .hasMessageContaining(kind);
    }

    @Test
    void linksInArchivesAreProblems() throws IOException {
        Path zip = folder.resolve("letters.zip");
        Files.write(zip, asLink(archive("good.txt", "link.txt"), 1));

        List<SourceRecord> records = Letters.records(LetterSource.open(zip, ReadOptions.DETECT));

        assertThat(records).hasSize(2);
        assertThat(records.get(0)).isInstanceOf(SourceRecord.Row.class);
        assertThat(records.get(1))
                .isInstanceOfSatisfying(SourceRecord.Problem.class, problem -> assertThat(problem.reason())
                        .startsWith("link.txt is a link"));
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(utf8("Words of " + name));
            }
        }
        return bytes.toByteArray();
    }

    /** Marks an entry of the central directory as a symbolic link made on Unix. */
    private static byte[] asLink(byte[] zip, int entry) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int found = -1;
        for (int at = 0; at + 4 < zip.length; at++) {
            if (bytes.getInt(at) == 0x02014b50 && ++found == entry) {
                bytes.put(at + 5, (byte) 3);
                bytes.putInt(at + 38, 0xA1FF << 16);
            }
        }
        return zip;
    }
}
