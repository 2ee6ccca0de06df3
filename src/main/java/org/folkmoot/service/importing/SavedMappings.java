package org.folkmoot.service.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.service.importing.ImportPreview.Earlier;
import org.folkmoot.store.importing.MappingFiles;

/** Mappings that the user has saved, one file each, for later files with the same columns in any consultation. */
public final class SavedMappings {
    private final MappingFiles files;

    /** @param folder created when the first mapping is saved */
    public SavedMappings(Path folder) {
        files = new MappingFiles(folder);
    }

    /** The newest mapping for a file with these headings in this order. */
    public Optional<Earlier> offer(SourceTable table) {
        return files.newest(table.header()).map(saved -> new Earlier(saved.name(), saved.mapping()));
    }

    /**
     * Saves a mapping, replacing one of the same name.
     *
     * @throws Refusal if the folder is not writable
     */
    public void save(String name, SourceTable table, ImportMapping mapping) {
        files.write(new MappingFiles.Saved(name, table.header(), mapping));
    }

    /** Names of the saved mappings, newest first. */
    public List<String> names() {
        return files.all().stream().map(MappingFiles.Saved::name).toList();
    }
}
