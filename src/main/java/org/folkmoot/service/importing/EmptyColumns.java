package org.folkmoot.service.importing;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;

/** Finds columns that have a heading but no content in any row. */
final class EmptyColumns {
    private final List<String> headings;
    private final BitSet empty = new BitSet();

    EmptyColumns(List<String> headings) {
        this.headings = List.copyOf(headings);
        IntStream.range(0, headings.size())
                .filter(each -> !headings.get(each).isBlank())
                .forEach(empty::set);
    }

    /** @param cells one for each heading */
    void row(List<String> cells) {
        for (int i = empty.nextSetBit(0); i >= 0; i = empty.nextSetBit(i + 1)) {
            if (!cells.get(i).isBlank()) {
                empty.clear(i);
            }
        }
    }

    List<ImportWarning> warnings() {
        return empty.stream()
                .mapToObj(headings::get)
                .map(heading -> ImportWarning.of(WarningCode.EMPTY_COLUMN).inColumn(heading))
                .toList();
    }
}
