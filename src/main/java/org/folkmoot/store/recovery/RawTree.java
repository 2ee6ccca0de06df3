package org.folkmoot.store.recovery;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.folkmoot.store.recovery.SqliteRecord.DamagedException;
import org.jspecify.annotations.Nullable;

/** Walks the B-trees of an SQLite file around damage: a page or row that cannot be read loses only itself. */
final class RawTree {
    static final int TABLE_LEAF = 0x0d;
    private static final int TABLE_INTERIOR = 0x05;
    private static final int INDEX_LEAF = 0x0a;
    private static final int INDEX_INTERIOR = 0x02;

    private final RawPages pages;
    private final BitSet seen = new BitSet();
    private long lostPages;
    private long lostRows;

    RawTree(RawPages pages) {
        this.pages = pages;
    }

    /** Receives a row. */
    @FunctionalInterface
    interface Visitor {
        /** @param rowid 0 in an index */
        void row(long rowid, List<@Nullable Object> values);
    }

    /**
     * Visits every readable row below a root page.
     *
     * @return whether every page was readable
     */
    boolean walk(int root, boolean index, Visitor visitor) throws IOException {
        long before = lostPages;
        Deque<Integer> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            int number = open.pop();
            ByteBuffer page = number < 1 || seen.get(number) ? null : pages.page(number);
            int start = number == 1 ? RawPages.FILE_HEADER : 0;
            int type = page == null ? 0 : page.get(start);
            boolean leaf = type == (index ? INDEX_LEAF : TABLE_LEAF);
            boolean interior = type == (index ? INDEX_INTERIOR : TABLE_INTERIOR);
            if (page == null || !(leaf || interior)) {
                lostPages++;
                continue;
            }
            seen.set(number);
            cells(page, start, type, open, visitor);
        }
        return lostPages == before;
    }

    /** Visits the rows of a leaf page that no walk has reached. */
    void leaf(int number, Visitor visitor) throws IOException {
        ByteBuffer page = pages.page(number);
        if (page != null && page.get(0) == TABLE_LEAF) {
            cells(page, 0, TABLE_LEAF, new ArrayDeque<>(), visitor);
        }
    }

    private void cells(ByteBuffer page, int start, int type, Deque<Integer> children, Visitor visitor)
            throws IOException {
        boolean interior = type == TABLE_INTERIOR || type == INDEX_INTERIOR;
        int pointers = start + (interior ? 12 : 8);
        int cells = Short.toUnsignedInt(page.getShort(start + 3));
        if (pointers + 2 * cells > pages.usable()) {
            lostPages++;
            return;
        }
        if (interior) {
            children.push(page.getInt(start + 8));
        }
        for (int i = cells - 1; i >= 0; i--) {
            try {
                ByteBuffer cell = page.duplicate().position(Short.toUnsignedInt(page.getShort(pointers + 2 * i)));
                if (interior) {
                    children.push(cell.getInt());
                }
                if (type != TABLE_INTERIOR) {
                    long length = SqliteRecord.varint(cell);
                    long rowid = type == TABLE_LEAF ? SqliteRecord.varint(cell) : 0;
                    visitor.row(rowid, SqliteRecord.read(payload(cell, length, type == TABLE_LEAF)));
                }
            } catch (DamagedException | BufferUnderflowException | IllegalArgumentException e) {
                lostRows++;
            }
        }
    }

    /** A complete payload, with its overflow pages. */
    private ByteBuffer payload(ByteBuffer cell, long length, boolean table) throws IOException, DamagedException {
        long most = (long) pages.count() * pages.usable();
        if (length < 1 || length > Math.min(most, Integer.MAX_VALUE - 8)) {
            throw new DamagedException("length");
        }
        int usable = pages.usable();
        int largest = table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        ByteBuffer whole = ByteBuffer.allocate((int) length);
        if (length <= largest) {
            copy(cell, whole, (int) length);
            return whole.flip();
        }
        int least = (usable - 12) * 32 / 255 - 23;
        int fitting = least + (int) ((length - least) % (usable - 4));
        copy(cell, whole, fitting <= largest ? fitting : least);
        int next = cell.getInt();
        BitSet chain = new BitSet();
        while (whole.hasRemaining()) {
            ByteBuffer page = chain.get(Math.max(0, next)) ? null : pages.page(next);
            if (page == null) {
                throw new DamagedException("overflow");
            }
            chain.set(next);
            next = page.getInt();
            copy(page, whole, Math.min(whole.remaining(), usable - 4));
        }
        // Marked only if the chain is complete: pages that a damaged row names may belong to another row.
        seen.or(chain);
        return whole.flip();
    }

    private static void copy(ByteBuffer from, ByteBuffer to, int length) {
        if (length > from.remaining()) {
            throw new BufferUnderflowException();
        }
        to.put(from.slice(from.position(), length));
        from.position(from.position() + length);
    }

    /** Pages that a walk has reached. */
    BitSet seen() {
        return seen;
    }

    /** Number of pages that a tree refers to and that cannot be read. */
    long lostPages() {
        return lostPages;
    }

    /** Number of rows on readable pages that cannot be read. */
    long lostRows() {
        return lostRows;
    }
}
