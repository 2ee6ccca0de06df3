package org.folkmoot.ui.review.state;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.Sort;

/**
 * Writes a list's filter, search and order as one line, and reads it. Themes are written as UUIDs and attributes as names,
 * so that a line keeps its meaning when the codeframe changes. Reading skips anything deleted or unknown.
 */
public final class FilterText {
    private final Codeframe codeframe;
    private final List<Attribute> attributes;

    FilterText(Codeframe codeframe, List<Attribute> attributes) {
        this.codeframe = codeframe;
        this.attributes = List.copyOf(attributes);
    }

    /** @param words whether to include the words of a search */
    public String write(ListQuery query, boolean words) {
        List<String> parts = new ArrayList<>();
        add(parts, "state", query.state().name().toLowerCase(Locale.ROOT));
        query.conditions().forEach(condition -> write(parts, condition));
        if (words && !query.search().isBlank()) {
            add(parts, "search", query.search());
        }
        Sort sort = query.sort();
        add(
                parts,
                "sort",
                sort.by().name().toLowerCase(Locale.ROOT),
                sort.descending() ? "down" : "up",
                sort.attributeId()
                        .map(this::attribute)
                        .or(() -> sort.themeId().flatMap(codeframe::byId).map(theme -> theme.uuid()
                                .toString()))
                        .orElse(""));
        if (query.allQuestions()) {
            add(parts, "questions", "all");
        }
        return String.join("&", parts);
    }

    private void write(List<String> parts, Condition condition) {
        if (condition instanceof Condition.HasTheme has) {
            add(parts, "has", uuids(has.themeIds()));
        } else if (condition instanceof Condition.LacksTheme lacks) {
            add(parts, "lacks", uuids(lacks.themeIds()));
        } else if (condition instanceof Condition.Suggested suggested) {
            String theme = suggested.themeId().map(id -> uuids(Set.of(id))[0]).orElse("");
            add(parts, "proposed", theme, String.valueOf(suggested.least()), String.valueOf(suggested.most()));
        } else if (condition instanceof Condition.CodedBy by) {
            add(parts, "coder", by.coder());
        } else if (condition instanceof Condition.HasValue has) {
            add(
                    parts,
                    "value",
                    Stream.concat(Stream.of(attribute(has.attributeId())), has.values().stream())
                            .toArray(String[]::new));
        } else if (condition instanceof Condition.Flagged flagged) {
            add(parts, "flag", flagged.flags().stream().map(Flag::word).toArray(String[]::new));
        } else if (condition instanceof Condition.InLanguage in) {
            add(parts, "language", in.languages().toArray(String[]::new));
        } else if (condition instanceof Condition.Words words) {
            add(parts, "words", String.valueOf(words.least()), String.valueOf(words.most()));
        } else if (condition instanceof Condition.Sampled) {
            add(parts, "sampled", "yes");
        }
    }

    private static void add(List<String> parts, String key, String... values) {
        parts.add(key + "=" + Stream.of(values).map(WrittenWords::escaped).collect(Collectors.joining(",")));
    }

    private String[] uuids(Set<Long> themes) {
        return themes.stream()
                .flatMap(id -> codeframe.byId(id).stream())
                .map(theme -> theme.uuid().toString())
                .toArray(String[]::new);
    }

    private String attribute(long id) {
        return attributes.stream()
                .filter(each -> each.id() == id)
                .map(Attribute::name)
                .findFirst()
                .orElse("");
    }

    /** Reads what {@link #write} wrote. */
    public ListQuery read(String line) {
        ListQuery query = ListQuery.ALL;
        for (String part : line.split("&", -1)) {
            int is = part.indexOf('=');
            if (is > 0) {
                List<String> values = Stream.of(part.substring(is + 1).split(",", -1))
                        .map(WrittenWords::unescaped)
                        .toList();
                query = readIfUnderstood(query, part.substring(0, is), values);
            }
        }
        return query;
    }

    /** Skips a part that a newer version wrote; the rest of the line still applies. */
    private ListQuery readIfUnderstood(ListQuery query, String key, List<String> values) {
        try {
            return read(query, key, values);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return query;
        }
    }

    private ListQuery read(ListQuery query, String key, List<String> values) {
        String first = values.get(0);
        return switch (key) {
            case "state" -> query.withState(CodingState.valueOf(first.toUpperCase(Locale.ROOT)));
            case "search" -> query.withSearch(first);
            case "questions" -> query.withAllQuestions(true);
            case "sampled" -> query.with(new Condition.Sampled());
            case "coder" -> query.with(new Condition.CodedBy(first));
            case "language" -> query.with(new Condition.InLanguage(new LinkedHashSet<>(values)));
            case "words" -> query.with(new Condition.Words(Integer.parseInt(first), Integer.parseInt(values.get(1))));
            case "has" -> themes(values).isEmpty() ? query : query.with(new Condition.HasTheme(themes(values)));
            case "lacks" -> themes(values).isEmpty() ? query : query.with(new Condition.LacksTheme(themes(values)));
            case "flag" ->
                query.with(new Condition.Flagged(
                        values.stream().map(Flag::of).collect(Collectors.toCollection(LinkedHashSet::new))));
            case "proposed" -> {
                Optional<Long> theme = themes(List.of(first)).stream().findFirst();
                yield first.isEmpty() || theme.isPresent()
                        ? query.with(new Condition.Suggested(
                                theme, Double.parseDouble(values.get(1)), Double.parseDouble(values.get(2))))
                        : query;
            }
            case "value" ->
                id(first)
                        .map(id -> query.with(
                                new Condition.HasValue(id, new LinkedHashSet<>(values.subList(1, values.size())))))
                        .orElse(query);
            case "sort" -> sort(query, values);
            default -> query;
        };
    }

    private ListQuery sort(ListQuery query, List<String> values) {
        Sort.By by = Sort.By.valueOf(values.get(0).toUpperCase(Locale.ROOT));
        boolean down = values.get(1).equals("down");
        if (by == Sort.By.LIKELY && !values.get(2).isEmpty()) {
            return themes(List.of(values.get(2))).stream()
                    .findFirst()
                    .map(theme -> query.withSort(Sort.likely(theme)))
                    .orElse(query);
        }
        if (by != Sort.By.ATTRIBUTE) {
            return query.withSort(Sort.of(by, down));
        }
        return id(values.get(2))
                .map(id -> query.withSort(Sort.attribute(id, down)))
                .orElse(query);
    }

    private Optional<Long> id(String attribute) {
        return attributes.stream()
                .filter(each -> each.name().equals(attribute))
                .map(Attribute::id)
                .findFirst();
    }

    private Set<Long> themes(List<String> uuids) {
        Set<String> wanted = Set.copyOf(uuids);
        return codeframe.themes().stream()
                .filter(theme -> wanted.contains(theme.uuid().toString()))
                .map(Theme::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
