package org.folkmoot.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the single-byte encoding in which the characters beyond ASCII fit the words around them: a curly apostrophe
 * between letters, a small letter after small letters, one script in a word. In the wrong encoding they are capitals,
 * signs or other scripts inside words.
 */
final class SingleByteGuess {
    private static final int SAMPLE = 1 << 20;
    /** Mean score below which no encoding fits. */
    private static final double PLAUSIBLE = 0.45;
    /** Head start of Windows-1252, which most files are in. */
    private static final double PRIOR = 0.12;
    /** Lead in the mean score below which another encoding may be the right one. */
    private static final double CLEAR = 0.15;

    /** Windows-1252 comes first: of equals, the commonest is taken. Some runtimes lack the rarer ones. */
    private static final List<Charset> CANDIDATES = Stream.of(
                    "windows-1252",
                    "windows-1250",
                    "x-MacRoman",
                    "windows-1251",
                    "KOI8-R",
                    "windows-1253",
                    "windows-1254",
                    "ISO-8859-2",
                    "IBM850")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final Set<Character> WESTERN = letters("éèêàáäöüóíñçâîôûëïúßåæøœ");
    private static final Set<Character> CENTRAL = letters("ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâîşţ");
    private static final Set<Character> TURKISH = letters("çğışöüâîé");
    private static final Set<Character> PUNCTUATION = letters(
            "\u2018\u2019\u201C\u201D\u201E\u2013\u2014\u2026\u2022\u00A0\u00AB\u00BB\u00A3\u20AC\u00B0\u00A7\u00BD\u00BC\u00BE\u00A9\u00AE\u2122\u00B7");

    /**
     * @param close whether another encoding fits nearly as well
     */
    record Guess(Charset charset, boolean close) {}

    private record Scored(Charset charset, double mean) {}

    private SingleByteGuess() {}

    private static Set<Character> letters(String all) {
        return all.chars().mapToObj(each -> (char) each).collect(Collectors.toUnmodifiableSet());
    }

    /** The encoding that fits, or empty if none does. */
    static Optional<Guess> of(SourceFile file) throws IOException {
        byte[] sample;
        try (InputStream in = file.open()) {
            sample = in.readNBytes(SAMPLE);
        }
        List<Scored> scored = new ArrayList<>();
        for (Charset each : CANDIDATES) {
            decoded(sample, each).ifPresent(text -> scored.add(new Scored(each, mean(text, each))));
        }
        // A stable sort keeps the commonest of equals first.
        scored.sort(Comparator.comparingDouble(Scored::mean).reversed());
        if (scored.isEmpty() || scored.get(0).mean < PLAUSIBLE) {
            return Optional.empty();
        }
        boolean close = scored.size() > 1
                && scored.get(0).mean - scored.get(1).mean < CLEAR
                && !sameText(sample, scored.get(0).charset, scored.get(1).charset);
        return Optional.of(new Guess(scored.get(0).charset, close));
    }

    private static boolean sameText(byte[] sample, Charset one, Charset other) {
        return decoded(sample, one).equals(decoded(sample, other));
    }

    private static Optional<String> decoded(byte[] sample, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(sample));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static double mean(String text, Charset charset) {
        double total = 0;
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                total += score(text.charAt(i), before, after, charset);
                count++;
            }
        }
        return count < least(charset) ? 0 : total / count + (charset.equals(CANDIDATES.get(0)) ? PRIOR : 0);
    }

    /** Number of characters beyond ASCII that say enough: few letters of another script, or in DOS, are chance. */
    private static int least(Charset charset) {
        return switch (charset.name()) {
            case "windows-1251", "KOI8-R", "windows-1253" -> 12;
            case "IBM850" -> 6;
            case "windows-1252" -> 1;
            default -> 3;
        };
    }

    /** From -1, does not fit, to 1, fits. */
    private static double score(char each, char before, char after, Charset charset) {
        boolean letterBefore = Character.isLetter(before);
        boolean letterAfter = Character.isLetter(after);
        if (Character.isLetter(each)) {
            if ((letterBefore && !sameScript(each, before)) || (letterAfter && !sameScript(each, after))) {
                return -1;
            }
            if (Character.isUpperCase(each) && letterBefore && Character.isLowerCase(before)) {
                return -1;
            }
            if (Character.isDigit(before) || Character.isDigit(after)) {
                return -1;
            }
            return expected(each, before, after, charset);
        }
        if (!PUNCTUATION.contains(each)) {
            return -1;
        }
        boolean inWord = letterBefore && letterAfter;
        return inWord
                ? (each == '\u2019' ? 1 : each == '\u2013' || each == '\u2014' || each == '\u2026' ? 0.3 : -1)
                : 0.8;
    }

    private static double expected(char each, char before, char after, Charset charset) {
        char small = Character.toLowerCase(each);
        Character.UnicodeScript script = Character.UnicodeScript.of(each);
        if (script != Character.UnicodeScript.LATIN) {
            boolean alone = !Character.isLetter(before) && !Character.isLetter(after);
            boolean capitals = Character.isUpperCase(each) && Character.isUpperCase(before);
            return alone || small == '\u00B5' ? 0 : capitals ? 0.2 : 1;
        }
        if (!Character.isLetter(before) && !Character.isLetter(after)) {
            return 0.2;
        }
        // In Latin scripts two letters with marks rarely stand side by side.
        double beside = before > 0x7F && Character.isLetter(before) ? -0.6 : 0;
        Set<Character> usual =
                switch (charset.name()) {
                    case "windows-1250", "ISO-8859-2" -> CENTRAL;
                    case "windows-1254" -> TURKISH;
                    default -> WESTERN;
                };
        return (usual.contains(small) ? 1 : 0.2) + beside;
    }

    private static boolean sameScript(char one, char other) {
        return Character.UnicodeScript.of(one) == Character.UnicodeScript.of(other);
    }
}
