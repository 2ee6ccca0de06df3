package org.folkmoot.store.recovery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads SQLite's record format. Every length must match exactly, and every text must be valid. */
final class SqliteRecord {
    private SqliteRecord() {}

    /** The bytes are not a valid record. */
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        DamagedException(String message) {
            super(message);
        }
    }

    /** The values of a record: null, Long, Double, String or byte[]. */
    static List<@Nullable Object> read(ByteBuffer payload) throws DamagedException {
        try {
            long headerEnd = varint(payload);
            if (headerEnd < 1 || headerEnd > payload.limit()) {
                throw new DamagedException("header");
            }
            List<Long> types = new ArrayList<>();
            while (payload.position() < headerEnd) {
                types.add(varint(payload));
            }
            List<@Nullable Object> values = new ArrayList<>();
            for (long type : types) {
                values.add(value(payload, type));
            }
            if (payload.hasRemaining() || payload.position() < headerEnd) {
                throw new DamagedException("length");
            }
            return values;
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | CharacterCodingException e) {
            throw new DamagedException("content");
        }
    }

    private static @Nullable Object value(ByteBuffer from, long type)
            throws DamagedException, CharacterCodingException {
        if (type >= 12) {
            byte[] bytes = new byte[(int) Math.min(Integer.MAX_VALUE - 8, checked((type - 12) / 2, from))];
            from.get(bytes);
            return type % 2 == 0 ? bytes : text(bytes);
        }
        return switch ((int) type) {
            case 0 -> null;
            case 1 -> (long) from.get();
            case 2 -> (long) from.getShort();
            case 3 -> (long) (from.get() << 16 | Short.toUnsignedInt(from.getShort()));
            case 4 -> (long) from.getInt();
            case 5 -> (long) from.getShort() << 32 | Integer.toUnsignedLong(from.getInt());
            case 6 -> from.getLong();
            case 7 -> from.getDouble();
            case 8 -> 0L;
            case 9 -> 1L;
            default -> throw new DamagedException("type");
        };
    }

    private static long checked(long length, ByteBuffer from) throws DamagedException {
        if (length < 0 || length > from.remaining()) {
            throw new DamagedException("length");
        }
        return length;
    }

    /** Imports refuse NUL, so a text that contains one was overwritten. */
    private static String text(byte[] bytes) throws DamagedException, CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new DamagedException("text");
        }
        return text;
    }

    /** Reads SQLite's variable-length integer of one to nine bytes at the buffer's position. */
    static long varint(ByteBuffer from) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            int next = from.get();
            value = value << 7 | (next & 0x7f);
            if (next >= 0) {
                return value;
            }
        }
        return value << 8 | Byte.toUnsignedLong(from.get());
    }
}
