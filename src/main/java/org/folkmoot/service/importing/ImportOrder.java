package org.folkmoot.service.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * A request to import.
 *
 * @param sources files, folders or archives; all are imported or none
 * @param countAsAnswer texts that would be non-answers ("None") but count as answers here, without surrounding space;
 * letter case is ignored
 * @param codedBy author of the existing codes, or null for the coder who imports
 * @param knownCodes whether existing codes are also imported for responses that are already here with identical text
 */
public record ImportOrder(
        List<Path> sources,
        ReadOptions reading,
        ColumnChoice columns,
        KnownReferences known,
        Set<String> countAsAnswer,
        @Nullable String codedBy,
        boolean knownCodes) {
    public ImportOrder {
        sources = List.copyOf(sources);
        countAsAnswer = Set.copyOf(countAsAnswer);
    }

    /** Including the codes of known responses. */
    public ImportOrder(
            List<Path> sources,
            ReadOptions reading,
            ColumnChoice columns,
            KnownReferences known,
            Set<String> countAsAnswer,
            @Nullable String codedBy) {
        this(sources, reading, columns, known, countAsAnswer, codedBy, true);
    }

    /** A single source; known references become duplicates, and non-answers are recognised as usual. */
    public static ImportOrder of(Path source, ReadOptions reading, ColumnChoice columns) {
        return new ImportOrder(List.of(source), reading, columns, KnownReferences.DUPLICATE, Set.of(), null);
    }
}
