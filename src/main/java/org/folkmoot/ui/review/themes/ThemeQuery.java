package org.folkmoot.ui.review.themes;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** The text typed in the theme finder: whole and in words, normalised. */
record ThemeQuery(String whole, List<String> words) {
    ThemeQuery(String typed) {
        this(fold(typed.strip()), split(fold(typed.strip())));
    }

    private static List<String> split(String folded) {
        return Stream.of(folded.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Lower case without accents, character for character, so that positions are preserved. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char plain = sign < 0x80
                    ? sign
                    : Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                            .charAt(0);
            folded.append(Character.toLowerCase(plain));
        }
        return folded.toString();
    }
}
