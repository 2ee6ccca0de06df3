package org.folkmoot.intake.letters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.SingleBody;
import org.jspecify.annotations.Nullable;

/** Bytes of a mail as text, though what it says of them be wrong. */
final class MailText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Java does not read it, and as anything else it is garbage that looks like words. */
    private static final Pattern UTF_7 = Pattern.compile("(?i)utf-?7");

    private MailText() {}

    static byte[] bytes(SingleBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Reads them as they are said to be, else as UTF-8, else as Windows-1252, where anything reads somehow. */
    static String decode(byte[] bytes, @Nullable String said) throws UnreadableLetter {
        if (said != null && UTF_7.matcher(said).find()) {
            throw new UnreadableLetter("is written in UTF-7, which no longer has readers; open it in a mail program,"
                    + " save its text, and import that.");
        }
        List<Charset> tries = new ArrayList<>();
        Charset named = charset(said);
        if (named != null) {
            tries.add(named);
        }
        tries.add(StandardCharsets.UTF_8);
        for (Charset each : tries) {
            String text = strict(bytes, each);
            if (text != null) {
                return text;
            }
        }
        return new String(bytes, WINDOWS_1252);
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.strip());
            // what is called Latin 1 is Windows-1252 where the two differ
            return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A header's text with its encoded words (RFC 2047) decoded. */
    static String words(String header) {
        return DecoderUtil.decodeEncodedWords(header, DecodeMonitor.SILENT);
    }
}
