package org.folkmoot.intake.letters.mail;

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
import org.folkmoot.intake.letters.content.UnreadableLetter;
import org.jspecify.annotations.Nullable;

/** Decodes the text of a mail, even if its declared charset is wrong. */
final class MailText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Java cannot read UTF-7, and in any other encoding it yields garbage that looks like words. */
    private static final Pattern UTF_7 = Pattern.compile("(?i)utf-?7");

    private MailText() {}

    static byte[] bytes(SingleBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Decodes with the declared charset, or else UTF-8, or else Windows-1252, which accepts any bytes. */
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
            // Text labelled Latin-1 is Windows-1252 where the two differ.
            return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Decodes the encoded words (RFC 2047) of a header. */
    static String words(String header) {
        return DecoderUtil.decodeEncodedWords(header, DecodeMonitor.SILENT);
    }
}
