package org.folkmoot.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.Refusal;
import org.jspecify.annotations.Nullable;

/** The column headings of a file. Columns may have none, but no two the same. */
final class Header {
    private Header() {}

    /** @throws Refusal if there is no record, no column has a heading, or a heading occurs twice */
    static List<String> of(SourceFile file, @Nullable RawRecord raw) {
        if (raw == null) {
            throw Refusal.input(file.name() + " has nothing but empty lines; export it again with its header.");
        }
        if (raw.cellCount() > RawRecordHandler.MAX_CELLS) {
            throw Refusal.input("The header in line " + raw.line() + " of " + file.name() + " has " + raw.cellCount()
                    + " columns, more than the " + RawRecordHandler.MAX_CELLS + " that can be read; split the file.");
        }
        List<String> header = raw.cells().stream().map(WhiteSpace::strip).toList();
        List<String> twice = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            Integer other = name.isEmpty() ? null : first.putIfAbsent(name, i);
            if (other != null) {
                twice.add("\"" + name + "\" in columns " + (other + 1) + " and " + (i + 1));
            }
        }
        if (first.isEmpty()) {
            throw Refusal.input(
                    "The first line of " + file.name() + " names no column; put the header in the first line.");
        }
        if (!twice.isEmpty()) {
            throw Refusal.input("The header of " + file.name() + " has the same heading more than once ("
                    + String.join("; ", twice) + "); give each column its own.");
        }
        return header;
    }
}
