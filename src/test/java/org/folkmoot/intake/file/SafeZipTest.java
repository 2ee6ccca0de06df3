package org.folkmoot.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.folkmoot.model.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeZipTest {
    private static final ZipLimits FEW = new ZipLimits(3, 100, 150, 250);

    @TempDir
    Path folder;

    private static void refused(byte[] zip, ZipLimits limits, String reason) {
        refused(SourceFile.of("a.zip", zip), limits, reason);
    }

    private static void refused(SourceFile file, ZipLimits limits, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> {
                    try (SafeZip safe = SafeZip.open(file, limits)) {
                        for (SafeZip.Entry entry : safe.entries()) {
                            safe.bytes(entry.name(), 1 << 20);
                        }
                    }
                })
                .satisfies(refusal -> assertThat(refusal.getMessage()).isEqualTo(reason));
    }

    @Test
    void readsAnArchiveFromDiskAndFromMemory() throws IOException {
        byte[] zip = Zips.of(Map.of("x\\y.txt", "one"));
        Path onDisk = Files.write(folder.resolve("a.zip"), zip);
        for (SourceFile file : new SourceFile[] {SourceFile.of(onDisk), SourceFile.of("a.zip", zip)}) {
            try (SafeZip safe = SafeZip.open(file, FEW)) {
                assertThat(safe.entries()).containsExactly(new SafeZip.Entry("x/y.txt", 3));
                assertThat(safe.has("x/y.txt")).isTrue();
                assertThat(safe.has("y.txt")).isFalse();
                try (InputStream in = safe.open("x/y.txt")) {
                    assertThat(in.readAllBytes()).isEqualTo("one".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../up.txt", "a/../../up.txt", "..", "C:\\Windows\\x.txt", "a\\..\\..\\b"})
    void refusesNamesThatLeadOut(String name) {
        refused(Zips.of(Map.of(name, "x")), FEW, "UNSAFE_ENTRY [a.zip]");
    }

    @Test
    void acceptsNamesThatOnlyLookLikeIt() throws IOException {
        try (SafeZip safe = SafeZip.open(SourceFile.of("a.zip", Zips.of(Map.of("a..b/...txt", "x", "b/", ""))), FEW)) {
            assertThat(safe.entries()).extracting(SafeZip.Entry::name).containsExactly("a..b/...txt");
        }
    }

    @Test
    void boundsHowMuchIsInside() {
        refused(Zips.of(Map.of("a", "", "b", "", "c", "", "d", "")), FEW, "TOO_MANY_ENTRIES [a.zip, 4, 3]");
        refused(Zips.of(Map.of("a", "x".repeat(101))), FEW, "UNPACKS_TOO_LARGE [a.zip]");
        refused(Zips.of(Map.of("a", "x".repeat(90), "b", "x".repeat(90))), FEW, "UNPACKS_TOO_LARGE [a.zip]");
    }

    @Test
    void boundsTheRatioOfWhatIsLarge() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i <= ZipLimits.SMALL >> 20; i++) {
                zip.write(megabyte);
            }
        }
        refused(bytes.toByteArray(), ZipLimits.WORKBOOK, "UNPACKS_TOO_LARGE [a.zip]");
    }

    @Test
    void refusesAFileThatIsLargerThanDeclared() {
        byte[] zip = Zips.of(Map.of("a", "x".repeat(5_000)));
        int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[directory + 24] = 10; // 5,000 is 0x1388
        zip[directory + 25] = 0;
        refused(zip, ZipLimits.WORKBOOK, "DAMAGED [a.zip]");
    }

    @Test
    void refusesFilesThatShareTheirBytes() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a", "word ".repeat(3_000));
        files.put("b", "word ".repeat(3_000));
        byte[] zip = Zips.of(files);
        int second = indexOf(zip, new byte[] {'P', 'K', 1, 2, 20, 0, 20, 0});
        int packed = second + 20;
        zip[packed + 1] = 100; // claims 25,600 bytes more than the archive has
        refused(zip, ZipLimits.WORKBOOK, "UNPACKS_TOO_LARGE [a.zip]");
        Path onDisk = Files.write(folder.resolve("a.zip"), zip);
        refused(SourceFile.of(onDisk), ZipLimits.WORKBOOK, "UNPACKS_TOO_LARGE [a.zip]");
    }

    @Test
    void refusesADuplicateName() {
        byte[] zip = Zips.of(Map.of("a1", "x", "a2", "y"));
        for (int i = 0; i + 1 < zip.length; i++) {
            if (zip[i] == 'a' && zip[i + 1] == '2') {
                zip[i + 1] = '1';
            }
        }
        refused(zip, FEW, "UNSAFE_ENTRY [a.zip]");
    }

    @Test
    void refusesALockedArchive() {
        byte[] zip = Zips.of(Map.of("a", "x"));
        zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
        refused(zip, FEW, "LOCKED [a.zip]");
    }

    @Test
    void refusesWhatIsCutOffOrNoArchive() {
        byte[] zip = Zips.of(Map.of("a", "x".repeat(50)));
        refused(Arrays.copyOf(zip, zip.length - 10), FEW, "DAMAGED [a.zip]");
        refused("no archive".getBytes(StandardCharsets.UTF_8), FEW, "DAMAGED [a.zip]");
        refused(new byte[0], FEW, "DAMAGED [a.zip]");
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i <= bytes.length - part.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
