package org.folkmoot.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Archives whose names are not in UTF-8, as Windows Explorer, 7-Zip and Info-ZIP write them. */
class OldZipNamesTest {
    @Test
    void namesInTheOldCodePage() throws IOException {
        assertThat(names(zip("IBM437", "R\u00E9ponse M\u00FCller.txt", "plain.txt")))
                .containsExactlyInAnyOrder("R\u00E9ponse M\u00FCller.txt", "plain.txt");
    }

    @Test
    void namesInUtf8() throws IOException {
        assertThat(names(zip("UTF-8", "R\u00E9ponse \u0141ukasz.txt"))).containsExactly("R\u00E9ponse \u0141ukasz.txt");
    }

    @Test
    void theUnicodeFieldCountsMoreThanTheOldName() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
            ZipEntry entry = new ZipEntry("?ukasz.txt");
            byte[] name = "\u0141ukasz.txt".getBytes(StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update("?ukasz.txt".getBytes(StandardCharsets.US_ASCII));
            entry.setExtra(ByteBuffer.allocate(9 + name.length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putShort((short) 0x7075)
                    .putShort((short) (5 + name.length))
                    .put((byte) 1)
                    .putInt((int) sum.getValue())
                    .put(name)
                    .array());
            zip.putNextEntry(entry);
            zip.write('x');
        }

        assertThat(names(bytes.toByteArray())).containsExactly("\u0141ukasz.txt");
    }

    private static List<String> names(byte[] zip) throws IOException {
        try (SafeZip opened = SafeZip.open(SourceFile.of("a.zip", zip), ZipLimits.WORKBOOK)) {
            return opened.entries().stream().map(SafeZip.Entry::name).toList();
        }
    }

    private static byte[] zip(String charset, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(charset))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
