package org.folkmoot.ui.codeframe;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.model.codeframe.ThemeChange;
import org.folkmoot.service.codeframe.CodeframeImportService;

/** Previews and imports a codeframe file. JavaFX thread only. */
public final class CodeframeImportModel {
    private final CodeframeWork work;
    private final CodeframeImportService service;
    private final Runnable imported;

    /** @param imported runs after an import */
    public CodeframeImportModel(CodeframeWork work, CodeframeImportService service, Runnable imported) {
        this.work = work;
        this.service = service;
        this.imported = imported;
    }

    /** The changes that importing the file would make; nothing is written. */
    void preview(Path csv, Consumer<List<ThemeChange>> then) {
        work.write(() -> service.preview(csv), then);
    }

    void run(Path csv) {
        work.write(() -> service.run(csv), changes -> imported.run());
    }
}
