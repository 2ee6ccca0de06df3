package org.folkmoot.sample;

import java.util.List;

/**
 * A London borough (or the City).
 *
 * @param weight share of respondents, relative
 * @param inner whether it counts as inner London
 * @param areas names of districts in it
 */
record Borough(String name, double weight, boolean inner, List<String> areas) {
    /** Line format: {@code name;weight;inner|outer;area,area ...}. */
    static List<Borough> load() {
        return new StockParser()
                .lines("boroughs.txt").stream()
                        .map(line -> line.split(";", -1))
                        .map(f -> new Borough(
                                f[0], Double.parseDouble(f[1]), "inner".equals(f[2]), List.of(f[3].split(",", -1))))
                        .toList();
    }
}
