package org.folkmoot.intake.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Detects the language of a text. Plain English is recognised by its function words; the model is loaded only for other
 * texts, which takes a second and 60 MB for as long as this object lives. Not thread-safe.
 */
public final class Languages {
    private static final String MODEL = "/langdetect-183.bin";

    /** With fewer words, one English text in ten was misidentified. */
    private static final int MIN_WORDS = 6;

    private static final int MIN_UNSPACED = 10;

    /** Minimum ratio of the best score to the second. No misidentified text of the test set reached it. */
    private static final double MIN_LEAD = 1.15;

    /** Length of text that suffices, in UTF-16 units. */
    private static final int SUFFICIENT_LENGTH = 2_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final EnglishWords english = new EnglishWords();
    private @Nullable LanguageDetectorME detector;
    /** Maps three-letter to two-letter codes, for the languages that have one. */
    private final Map<String, String> codes = new HashMap<>();

    public Languages() {
        for (String two : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
        }
        // The model tells Urdu from Western Punjabi, which is hardly ever written here, no better than chance.
        codes.put("pnb", "ur");
        codes.put("cmn", "zh");
        codes.put("pes", "fa");
        codes.put("nob", "no");
        codes.put("nno", "no");
        codes.put("ekk", "et");
        codes.put("lvs", "lv");
        codes.put("plt", "mg");
    }

    /**
     * The ISO 639 code (two letters where one exists), or empty if the text is too short or matches no language well.
     */
    public Optional<String> of(String text) {
        String line = SPACE.matcher(text.substring(0, Math.min(text.length(), SUFFICIENT_LENGTH)))
                .replaceAll(" ")
                .strip();
        if (SPACE.split(line, MIN_WORDS).length < MIN_WORDS && unspaced(line) < MIN_UNSPACED) {
            return Optional.empty();
        }
        if (english.fill(line)) {
            return Optional.of("en");
        }
        Language[] ranked = detector().predictLanguages(line);
        String best = code(ranked[0]);
        double next = Arrays.stream(ranked)
                .filter(other -> !code(other).equals(best))
                .findFirst()
                .map(Language::getConfidence)
                .orElse(0.0);
        return ranked[0].getConfidence() < MIN_LEAD * next ? Optional.empty() : Optional.of(best);
    }

    private LanguageDetectorME detector() {
        if (detector == null) {
            detector = new LanguageDetectorME(model());
        }
        return detector;
    }

    /** Loads the model that ships with the program. */
    private static LanguageDetectorModel model() {
        try (InputStream model = Languages.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("the program lacks its model of languages");
            }
            return new LanguageDetectorModel(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts letters of scripts that put no spaces between words. */
    private static long unspaced(String line) {
        return line.codePoints()
                .filter(each -> switch (Character.UnicodeScript.of(each)) {
                    case HAN, HIRAGANA, KATAKANA, THAI -> true;
                    default -> false;
                })
                .count();
    }

    private String code(Language language) {
        return codes.getOrDefault(language.getLang(), language.getLang());
    }
}
