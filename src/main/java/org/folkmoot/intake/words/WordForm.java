package org.folkmoot.intake.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Normalises short texts for comparison: lower-case words, single spaces, nothing else. */
public final class WordForm {
    private WordForm() {}

    /** Keeps letters, marks and digits in lower case; anything between them becomes one space. */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder form = new StringBuilder(plain.length());
        plain.codePoints().forEach(each -> {
            if (Character.isLetterOrDigit(each) || Character.getType(each) == Character.NON_SPACING_MARK) {
                form.appendCodePoint(each);
            } else if (form.length() > 0 && form.charAt(form.length() - 1) != ' ') {
                form.append(' ');
            }
        });
        return form.toString().strip();
    }

    /** The lines of a resource beside this class, without blank lines and comments. */
    public static List<String> lines(String resource) {
        InputStream in = WordForm.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the program is incomplete: " + resource + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# ") && !line.equals("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
