package org.folkmoot.intake.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rich text: joins its runs, skips phonetic guides, decodes escapes. */
final class XlsxText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** The text of the element that has just started, up to its end. */
    static String read(XmlPart xml) {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        boolean inText = false;
        while (depth > 0 && xml.next()) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts()) {
                depth++;
                inText = xml.name().equals("t");
            } else if (xml.ends()) {
                depth--;
                inText = false;
            } else if (inText) {
                xml.addTextTo(text);
            }
        }
        return decoded(text);
    }

    /** Decodes escapes such as {@code _x000D_}, a carriage return, which XML would not preserve. */
    static String decoded(CharSequence text) {
        String plain = text.toString();
        if (!plain.contains("_x")) {
            return plain;
        }
        Matcher matcher = ESCAPE.matcher(plain);
        StringBuilder decoded = new StringBuilder();
        int from = 0;
        for (int at = 0; matcher.find(at); at = matcher.end()) {
            decoded.append(plain, from, matcher.start()).append((char) Integer.parseInt(matcher.group(1), 16));
            from = matcher.end();
        }
        return whole(decoded.append(plain, from, plain.length()));
    }

    /** Replaces unpaired surrogates, which can be escaped but not stored. */
    private static String whole(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                text.setCharAt(i, '\uFFFD');
            }
        }
        return text.toString();
    }
}
