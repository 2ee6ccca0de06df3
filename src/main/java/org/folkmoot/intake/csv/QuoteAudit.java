package org.folkmoot.intake.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Lets the parser read past a quotation mark that should have been doubled, and notes the records in which that
 * happens. Such a mark is followed by neither a delimiter nor a line end; the character after it is replaced by the
 * missing mark. That alters the cell, so the record becomes a problem and never a row, but later records parse
 * correctly.
 */
final class QuoteAudit extends FilterReader {
    private enum At {
        CELL_START,
        BARE,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private static final int BLOCK = 1 << 16;

    private final char delimiter;
    private final boolean spaced;
    private final Queue<Long> broken = new ArrayDeque<>();
    private At at = At.CELL_START;
    private boolean afterReturn;
    private long record;
    private long lastBroken = -1;

    /** @param spaced whether spaces between a delimiter and a quotation mark are skipped */
    QuoteAudit(Reader in, char delimiter, boolean spaced) {
        super(in);
        this.spaced = spaced;
        this.delimiter = delimiter;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (undoubled(buffer[i])) {
                note();
                buffer[i] = '"';
            }
        }
        return read;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("the parser reads in blocks");
    }

    private boolean undoubled(char each) {
        if (at == At.QUOTED) {
            at = each == '"' ? At.QUOTE_IN_QUOTED : At.QUOTED;
            return false;
        }
        boolean lineFeedOfPair = afterReturn && each == '\n';
        afterReturn = each == '\r';
        if (each == delimiter) {
            at = At.CELL_START;
        } else if (each == '\r' || each == '\n') {
            record += lineFeedOfPair ? 0 : 1;
            at = At.CELL_START;
        } else if (spaced && isSpace(each) && at == At.CELL_START) {
            at = At.CELL_START;
        } else if (at == At.QUOTE_IN_QUOTED) {
            at = At.QUOTED;
            return each != '"';
        } else {
            at = at == At.CELL_START && each == '"' ? At.QUOTED : At.BARE;
        }
        return false;
    }

    private static boolean isSpace(char each) {
        return each == ' ' || each == '\t';
    }

    private void note() {
        if (lastBroken != record) {
            lastBroken = record;
            broken.add(record);
        }
    }

    /**
     * Whether a record has such a quotation mark. Call once per record, in order.
     *
     * @param ordinal from 0; lines without cells count as records
     */
    boolean broken(long ordinal) {
        while (!broken.isEmpty() && broken.element() < ordinal) {
            broken.remove();
        }
        return !broken.isEmpty() && broken.element() == ordinal;
    }

    /** Reads on, after the parser has given up, and returns whether the open cell is closed properly. */
    boolean closesLater() throws IOException {
        char[] block = new char[BLOCK];
        long brokenBefore = lastBroken;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            for (int i = 0; i < read; i++) {
                boolean undoubled = undoubled(block[i]);
                if (undoubled || lastBroken != brokenBefore) {
                    return false;
                }
                if (at != At.QUOTED && at != At.QUOTE_IN_QUOTED) {
                    return true;
                }
            }
        }
        return at == At.QUOTE_IN_QUOTED;
    }

    /** Whether the text read so far ends inside quotation marks. */
    boolean open() {
        return at == At.QUOTED;
    }
}
