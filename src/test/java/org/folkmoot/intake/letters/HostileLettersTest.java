package org.folkmoot.intake.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.random.RandomCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged files of each kind: never a crash or a hang, and each becomes a letter or a problem. */
class HostileLettersTest {
    private static final List<byte[]> GOOD = List.of(
            Letters.pdf(List.of(List.of("Head", "Words", "1"), List.of("Head", "More", "2"))),
            Letters.scan(),
            Letters.docx("One", "Two"),
            Letters.mail(
                    "Content-Type: multipart/mixed; boundary=x\n",
                    "--x\nContent-Type: text/html; charset=utf-8\n\n<p>Hi<blockquote type=cite>q</blockquote>\n--x\n"
                            + "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n"
                            + Letters.base64(Letters.pdf("In it")) + "\n--x--\n"),
            Letters.utf8("Plain words"));
    private static final List<String> NAMES = List.of("a.pdf", "b.pdf", "c.docx", "d.eml", "e.txt");

    @Test
    void damagedLetters() {
        RandomCases.check(60, HostileLettersTest::damaged);
    }

    @Test
    @Tag("slow")
    void manyDamagedLetters() {
        RandomCases.check(20_000, HostileLettersTest::damaged);
    }

    private static void damaged(Random random) {
        TimeLimitedLetterReader reader = new TimeLimitedLetterReader(new LetterFormats(null), Duration.ofSeconds(20));
        for (int i = 0; i < GOOD.size(); i++) {
            byte[] bytes = mutated(GOOD.get(i), random);
            try {
                Letter letter = reader.read(NAMES.get(i), bytes);
                assertThat(letter.body().isBlank()).isFalse();
                letter.body().marks(1).forEach(mark -> mark.span()
                        .of(letter.body().text()));
            } catch (UnreadableLetter e) {
                assertThat(e.reason()).endsWith(".").doesNotContain("took more than");
            }
        }
    }

    @Test
    void damagedArchives() {
        RandomCases.check(40, HostileLettersTest::damagedArchive);
    }

    private static void damagedArchive(Random random) throws IOException {
        byte[] zip = Letters.zip(Map.of("1.txt", GOOD.get(4), "2.docx", GOOD.get(2), "3.eml", GOOD.get(3)));
        Path file = Files.createTempFile("letters", ".zip");
        try {
            Files.write(file, mutated(zip, random));
            LetterSource source = LetterSource.open(file, ReadOptions.DETECT);
            long[] last = new long[1];
            source.read(
                    each -> {
                        // Warnings come before the letter that they are about.
                        long number = each instanceof SourceRecord.Warned ? last[0] + 1 : ++last[0];
                        assertThat(each.line()).isEqualTo(number);
                    },
                    Progress.NONE);
            assertThat(source.reading()).startsWith(last[0] == 1 ? "One" : last[0] + " files");
        } catch (Refusal e) {
            assertThat(e.kind()).isEqualTo(RefusalKind.INPUT);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes && bytes.length > 8; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) "0<>[]/()\0\n9-:".charAt(random.nextInt(13));
                case 3 -> {
                    int length = Math.min(random.nextInt(64), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
                default -> {
                    if (random.nextInt(6) == 0) {
                        bytes = java.util.Arrays.copyOf(bytes, Math.max(8, at));
                    }
                }
            }
        }
        return bytes;
    }
}
