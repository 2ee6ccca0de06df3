package org.folkmoot.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.importing.ImportPreview;
import org.folkmoot.service.importing.ImportPreview.Earlier;
import org.folkmoot.service.importing.ImportService;
import org.folkmoot.service.importing.SavedMappings;

/**
 * A preview of the selected sources: one file, or several with the same headings.
 *
 * @param files at least one, in the order selected
 * @param saved mapping that the user saved for files with these headings
 */
public record SourceReading(List<ImportPreview> files, Optional<Earlier> saved) {
    public SourceReading {
        files = List.copyOf(files);
    }

    /**
     * Reads the start of each source. Blocks on the disk.
     *
     * @param stale whether the result is no longer needed
     * @throws Refusal if a source cannot be read, or the sources do not have the same headings
     */
    static SourceReading of(
            ImportService imports,
            SavedMappings mappings,
            List<Path> sources,
            ReadOptions options,
            BooleanSupplier stale) {
        List<ImportPreview> files = new ArrayList<>();
        for (Path source : sources) {
            if (stale.getAsBoolean()) {
                throw new CancelledException();
            }
            ImportPreview preview = imports.preview(source, options);
            if (!files.isEmpty()
                    && !preview.source().header().equals(files.get(0).source().header())) {
                throw Refusal.of(
                        SourceReason.OTHER_HEADINGS,
                        preview.source().fileName(),
                        files.get(0).source().fileName());
            }
            files.add(preview);
        }
        return new SourceReading(files, mappings.offer(files.get(0).source()));
    }

    /** The file that is shown. */
    ImportPreview first() {
        return files.get(0);
    }

    /** Name under which one of the files was imported before. */
    Optional<String> importedBefore() {
        return files.stream().flatMap(file -> file.importedBefore().stream()).findFirst();
    }

    /** The file that was imported before. */
    Optional<String> repeated() {
        return files.stream()
                .filter(file -> file.importedBefore().isPresent())
                .map(file -> file.source().fileName())
                .findFirst();
    }

    List<String> names() {
        return files.stream().map(file -> file.source().fileName()).toList();
    }
}
