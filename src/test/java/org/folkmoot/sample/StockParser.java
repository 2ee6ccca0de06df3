package org.folkmoot.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text material. A line {@code == NAME} starts a section; every other line is one
 * utterance, {@code kind(tags): text} or {@code (tags) text} or just its text. Tags: {@code +CODE} a
 * further theme, {@code q12} only for questions 1 and 2, {@code r:angry} the register, {@code !x}
 * not for people with trait x, {@code x} only for people with it. {@code #} starts a comment.
 */
final class StockParser {
    private static final Pattern LINE =
            Pattern.compile("(?:(?:(ask|np|terse|story|org|orgask)(?:\\(([^)]*)\\))?:|\\(([^)]*)\\):?)\\s+)?(.*)");

    List<Utterance> read(String resource) {
        List<Utterance> found = new ArrayList<>();
        String section = "";
        for (String line : lines(resource)) {
            if (line.startsWith("== ")) {
                section = line.substring(3).strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                found.add(utterance(section, line.strip()));
            }
        }
        return found;
    }

    List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(StockParser.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Utterance utterance(String section, String line) {
        Matcher m = LINE.matcher(line);
        if (!m.matches()) {
            throw new IllegalArgumentException("Not an utterance: " + line);
        }
        String kind = m.group(1) == null ? "say" : m.group(1);
        String tags = m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : "";
        Set<String> codes = new LinkedHashSet<>();
        Set<Integer> questions = new LinkedHashSet<>();
        Set<String> needs = new LinkedHashSet<>();
        Set<String> bars = new LinkedHashSet<>();
        String register = "";
        if (Character.isUpperCase(section.charAt(0))) {
            codes.add(section);
        }
        for (String tag : tags.strip().split("\\s+", -1)) {
            if (tag.startsWith("+")) {
                codes.add(tag.substring(1));
            } else if (tag.startsWith("r:")) {
                register = tag.substring(2);
            } else if (tag.startsWith("!")) {
                bars.add(tag.substring(1));
            } else if (tag.matches("q[123]+")) {
                tag.chars().skip(1).forEach(c -> questions.add(c - '0'));
            } else if (!tag.isEmpty()) {
                needs.add(tag);
            }
        }
        return new Utterance(
                section,
                Utterance.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                codes,
                questions,
                needs,
                bars,
                register,
                m.group(4));
    }
}
