package org.folkmoot.intake.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.intake.letters.Letters.utf8;
import static org.folkmoot.intake.letters.Letters.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.intake.file.Digests;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterSourceTest {
    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("Letters 2026"));
    }

    @Test
    void eachFileBecomesOneRowOrOneProblemInNaturalOrder() throws IOException {
        write(folder, "letter 10.txt", utf8("Ten\r\nlines"));
        write(folder, "letter 2.txt", utf8("Two"));
        write(folder, "more/a.pdf", Letters.pdf("From a page"));
        write(folder, "more/a.docx", Letters.docx("From Word"));
        write(folder, "scan.pdf", Letters.scan());
        write(folder, "empty.txt", new byte[0]);
        write(folder, "nul.txt", utf8("before\0after, and so on"));
        write(folder, "photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0});
        write(folder, "locked.pdf", Letters.locked("hidden"));
        write(folder, "inner.zip", Letters.zip(Map.of("x.txt", utf8("x"))));
        write(folder, ".DS_Store", utf8("x"));
        write(folder, "~$tter.docx", utf8("x"));
        write(folder, "Thumbs.db", utf8("x"));
        write(folder, "__MACOSX/letter.txt", utf8("x"));
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("letter 2.txt"));

        List<SourceRecord> records = Letters.records(LetterSource.open(folder, ReadOptions.DETECT));

        assertThat(records.stream().map(LetterSourceTest::told))
                .containsExactly(
                        "1 empty.txt is empty; ask for it again, or leave it out.",
                        "2 inner.zip is an archive inside; unpack it, and put the letters in it beside the others.",
                        "3 letter 2=Two",
                        "4 letter 10=Ten\r\nlines",
                        "5 link.txt is a link, and links are not followed; put the letter itself into the folder.",
                        "6 locked.pdf is locked with a password; save it without one, and import that.",
                        "7 more/a.docx=From Word",
                        "8 more/a.pdf=From a page",
                        "9 nul.txt is not text in UTF-8, UTF-16 or Windows-1252, or is damaged; save it again as plain"
                                + " text in UTF-8, and import that.",
                        "10 photo.jpg is a picture or a recording; type it in or run text recognition on it, and import"
                                + " that.",
                        "11 scan.pdf has no text layer; run text recognition on it, or type it in, and import that.");
    }

    private static String told(SourceRecord each) {
        return each instanceof SourceRecord.Row row
                ? row.line() + " " + row.cells().get(0) + "=" + row.cells().get(1)
                : each.line() + " " + ((SourceRecord.Problem) each).reason();
    }

    @Test
    void archiveReadsAsItsFolderWould() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("b/2.txt", "caf\u00E9 \u2013 na\u00EFve".getBytes("windows-1252"));
        files.put("b/1.txt", "wide".getBytes(StandardCharsets.UTF_16));
        files.put("__MACOSX/b/._1.txt", utf8("x"));
        byte[] zip = Letters.zip(files);
        write(temp, "letters.zip", zip);

        LetterSource source = LetterSource.open(temp.resolve("letters.zip"), ReadOptions.DETECT);

        assertThat(source.table().header())
                .containsExactly("File", "Letters and emails", "Received", "Subject", "From", "Attachments");
        assertThat(source.sha256())
                .isEqualTo(HexFormat.of().formatHex(Digests.sha256().digest(zip)));
        assertThat(source.sample(9).stream().map(row -> row.cells().get(1)))
                .containsExactly("wide", "caf\u00E9 \u2013 na\u00EFve");
    }

    @Test
    void hostileArchiveIsRefusedAsAWhole() {
        write(temp, "out.zip", Letters.zip(Map.of("../out.txt", utf8("x"))));
        write(temp, "bomb.zip", Letters.zip(Map.of("bomb.txt", new byte[40 << 20])));

        assertThatThrownBy(() -> LetterSource.open(temp.resolve("out.zip"), ReadOptions.DETECT))
                .isInstanceOf(Refusal.class)
                .hasMessage("UNSAFE_ENTRY [out.zip]");
        assertThatThrownBy(() -> LetterSource.open(temp.resolve("bomb.zip"), ReadOptions.DETECT))
                .isInstanceOf(Refusal.class)
                .hasMessage("UNPACKS_TOO_LARGE [bomb.zip]");
    }

    @Test
    void changeSinceOpeningIsNoticed() {
        write(folder, "a.txt", utf8("one"));
        LetterSource source = LetterSource.open(folder, ReadOptions.DETECT);
        String before = source.sha256();

        write(folder, "a.txt", utf8("two"));
        assertThatThrownBy(() -> Letters.records(source))
                .isInstanceOf(Refusal.class)
                .hasMessage("CHANGED [Letters 2026]");
        assertThat(LetterSource.open(folder, ReadOptions.DETECT).sha256()).isNotEqualTo(before);

        write(folder, "a.txt", utf8("one"));
        assertThat(Letters.records(source)).hasSize(1);
        write(folder, "b.txt", utf8("one"));
        assertThatThrownBy(() -> Letters.records(source)).isInstanceOf(Refusal.class);
    }

    @Test
    void progressCountsLettersAndCanStop() {
        for (int i = 0; i < 5; i++) {
            write(folder, i + ".txt", utf8("text " + i));
        }
        LetterSource source = LetterSource.open(folder, ReadOptions.DETECT);
        List<Long> steps = new ArrayList<>();
        source.read(each -> {}, (done, total) -> steps.add(done * 10 + total));
        assertThat(steps).containsExactly(5L, 15L, 25L, 35L, 45L, 55L);

        List<SourceRecord> taken = new ArrayList<>();
        Progress stopping = (done, total) -> done < 2;
        assertThatThrownBy(() -> source.read(taken::add, stopping)).isInstanceOf(CancelledException.class);
        assertThat(taken).hasSize(2);
    }

    @Test
    void columnsAreWhatLettersHave() {
        write(folder, "a.txt", utf8("one"));
        assertThat(roles())
                .containsExactly(
                        ColumnRole.REFERENCE,
                        ColumnRole.OPEN_QUESTION,
                        ColumnRole.RECEIVED_DATE,
                        ColumnRole.IGNORE,
                        ColumnRole.IGNORE,
                        ColumnRole.IGNORE);
        write(folder, "b.eml", Letters.mail("", "Hello"));
        assertThat(roles()).element(4).isEqualTo(ColumnRole.RESPONDENT);
    }

    private List<ColumnRole> roles() {
        return LetterSource.open(folder, ReadOptions.DETECT).guess().stream()
                .map(each -> each.mapping().role())
                .toList();
    }

    @Test
    void looksLikeLettersByNames() throws IOException {
        assertThat(LetterSource.looksLikeLetters(folder)).isFalse();
        write(folder, "table.csv", utf8("a,b"));
        assertThat(LetterSource.looksLikeLetters(folder)).isFalse();
        write(folder, "sub/a.pdf", Letters.pdf("x"));
        assertThat(LetterSource.looksLikeLetters(folder)).isTrue();
        write(temp, "letters.zip", Letters.zip(Map.of("a.txt", utf8("x"))));
        assertThat(LetterSource.looksLikeLetters(temp.resolve("letters.zip"))).isTrue();
        write(temp, "word.docx", Letters.docx("x"));
        assertThat(LetterSource.looksLikeLetters(temp.resolve("word.docx"))).isFalse();
        write(temp, "plain.txt", utf8("x"));
        assertThat(LetterSource.looksLikeLetters(temp.resolve("plain.txt"))).isFalse();
        assertThat(LetterSource.looksLikeLetters(temp.resolve("absent"))).isFalse();
    }
}
