package org.folkmoot.intake.letters.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.folkmoot.intake.letters.content.UnreadableLetter;

/**
 * Refuses a PDF crafted to exhaust memory before it is opened: unpacks each stream once, discards the result, and adds
 * up the sizes. PDFBox itself has no such limit.
 */
final class StreamSizes {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
    private static final long MAX_OF_ONE = 128L << 20;
    private static final long MAX_OF_ALL = 1L << 30;

    private StreamSizes() {}

    /** @throws UnreadableLetter if the unpacked streams exceed what any letter holds */
    static void check(byte[] pdf) throws UnreadableLetter {
        long total = 0;
        byte[] sink = new byte[1 << 16];
        int at = 0;
        while (at < pdf.length) {
            int start = next(pdf, at);
            if (start < 0) {
                return;
            }
            long[] result = size(pdf, start, sink);
            total += result[0];
            if (result[0] > MAX_OF_ONE || total > MAX_OF_ALL) {
                throw new UnreadableLetter(
                        "unpacks to far more than a letter; print it to a new PDF, and import that.");
            }
            at = start + (int) result[1];
        }
    }

    /** The start of the next stream's bytes, or -1. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            if (matches(pdf, i, STREAM) && !(i >= END.length && matches(pdf, i - END.length, END))) {
                int start = i + STREAM.length;
                while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n' || pdf[start] == ' ')) {
                    start++;
                }
                return start;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (pdf[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Unpacked and packed bytes of a stream; zero for a stream that is not packed with this filter. */
    private static long[] size(byte[] pdf, int start, byte[] sink) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            int got = 1;
            while (got > 0 && inflater.getBytesWritten() <= MAX_OF_ONE) {
                got = inflater.inflate(sink);
            }
            return new long[] {inflater.getBytesWritten(), inflater.getBytesRead()};
        } catch (DataFormatException e) {
            return new long[] {inflater.getBytesWritten(), 0};
        } finally {
            inflater.end();
        }
    }
}
