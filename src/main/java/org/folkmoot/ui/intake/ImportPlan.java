package org.folkmoot.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.service.importing.ImportOrder;
import org.jspecify.annotations.Nullable;

/**
 * The decisions made before the check.
 *
 * @param codedBy coder of the existing codes, or null for the coder who imports
 */
record ImportPlan(
        List<Path> sources,
        ReadOptions reading,
        ImportMapping mapping,
        @Nullable String codedBy) {
    ImportOrder order(KnownReferences known, boolean knownCodes, Set<String> countAsAnswer) {
        return new ImportOrder(
                sources, reading, new ColumnChoice.Mapped(mapping), known, countAsAnswer, codedBy, knownCodes);
    }
}
