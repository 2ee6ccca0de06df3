package org.folkmoot.model.codeframe;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.model.refusal.InvalidThemeException;

/** A field of a theme's definition, as text: for forms that save field by field, and for comparing versions. */
public enum ThemeField {
    NAME,
    CODE,
    DEFINITION,
    INCLUDE,
    EXCLUDE,
    EXAMPLE,
    RULES,
    COLOUR,
    /** Separated by {@code ;}. */
    STANCES;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String of(ThemeSpec spec) {
        return switch (this) {
            case NAME -> spec.name();
            case CODE -> spec.code();
            case DEFINITION -> spec.definition();
            case INCLUDE -> spec.include();
            case EXCLUDE -> spec.exclude();
            case EXAMPLE -> spec.example();
            case RULES -> spec.rules();
            case COLOUR -> spec.colour();
            case STANCES -> String.join(";", spec.stances());
        };
    }

    /**
     * Returns the theme with this field replaced, stripped of surrounding space.
     *
     * @throws InvalidThemeException if the theme cannot be so
     */
    public ThemeSpec set(ThemeSpec spec, String value) {
        Map<ThemeField, String> values = new EnumMap<>(ThemeField.class);
        for (ThemeField field : values()) {
            values.put(field, field == this ? value.strip() : field.of(spec));
        }
        return new ThemeSpec(
                in(values, CODE),
                spec.parent(),
                in(values, NAME),
                in(values, DEFINITION),
                in(values, INCLUDE),
                in(values, EXCLUDE),
                in(values, EXAMPLE),
                in(values, RULES),
                in(values, COLOUR),
                stances(in(values, STANCES)),
                spec.retired());
    }

    private static String in(Map<ThemeField, String> values, ThemeField field) {
        return values.getOrDefault(field, "");
    }

    private static List<String> stances(String joined) {
        return Arrays.stream(joined.split(";"))
                .map(String::strip)
                .filter(stance -> !stance.isEmpty())
                .distinct()
                .toList();
    }
}
