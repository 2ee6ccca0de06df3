package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All the written material, by section. */
final class Stock {
    private final Map<String, List<Utterance>> sections = new LinkedHashMap<>();
    private final Map<String, List<Utterance>> byKind = new LinkedHashMap<>();
    private final List<Utterance> all = new ArrayList<>();

    private Stock(List<String> resources) {
        StockParser parser = new StockParser();
        for (String resource : resources) {
            for (Utterance u : parser.read(resource)) {
                sections.computeIfAbsent(u.section(), s -> new ArrayList<>()).add(u);
                byKind.computeIfAbsent(u.section() + " " + u.kind(), s -> new ArrayList<>())
                        .add(u);
                all.add(u);
            }
        }
    }

    static Stock load(String... resources) {
        return new Stock(List.of(resources));
    }

    /** The material of one section in file order; empty if there is none. */
    List<Utterance> of(String section) {
        return sections.getOrDefault(section, List.of());
    }

    List<Utterance> of(String section, Utterance.Kind kind) {
        return byKind.getOrDefault(section + " " + kind, List.of());
    }

    /** Themed sentences that only people with this trait say, whatever their theme. */
    List<Utterance> needing(String trait) {
        return all.stream()
                .filter(u -> u.needs().contains(trait) && !u.codes().isEmpty())
                .toList();
    }

    List<String> texts(String section) {
        return of(section).stream().map(Utterance::text).toList();
    }
}
