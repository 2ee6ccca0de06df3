package org.folkmoot.service.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.KnownReferences;
import org.folkmoot.model.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * An import as the user wants it.
 *
 * @param sources files, folders or archives; all of them come in, or none
 * @param countAsAnswer texts that are taken for non-answers ("None") but count as answers here, stripped of
 *     surrounding space; letter case does not matter
 * @param codedBy who gave the existing codes, or null for the coder who imports
 * @param knownCodes whether existing codes are taken, too, for answers that are here already, word for word
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

    /** With the codes of known answers. */
    public ImportOrder(
            List<Path> sources,
            ReadOptions reading,
            ColumnChoice columns,
            KnownReferences known,
            Set<String> countAsAnswer,
            @Nullable String codedBy) {
        this(sources, reading, columns, known, countAsAnswer, codedBy, true);
    }

    /** One source; known references come in as duplicates, and what the program takes for a non-answer is one. */
    public static ImportOrder of(Path source, ReadOptions reading, ColumnChoice columns) {
        return new ImportOrder(List.of(source), reading, columns, KnownReferences.DUPLICATE, Set.of(), null);
    }
}
