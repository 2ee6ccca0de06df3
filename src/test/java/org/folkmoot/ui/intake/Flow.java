package org.folkmoot.ui.intake;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.service.Session;
import org.folkmoot.service.importing.SavedMappings;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Background;
import org.jspecify.annotations.Nullable;

/** An import into a new consultation without a window; all work runs on the calling thread. */
final class Flow implements AutoCloseable {
    final Session session;
    final SavedMappings mappings;
    final Path folder;

    Flow(Path folder) {
        this(folder, null);
    }

    /** @param themes the codeframe to begin with; null for the bundled one */
    Flow(Path folder, @Nullable List<ThemeSpec> themes) {
        this.folder = folder;
        TestContext context = new TestContext(folder);
        session = context.app()
                .sessions()
                .create(
                        folder.resolve("new.folkmoot"),
                        "New",
                        themes == null ? context.app().codeframes().bundled() : themes,
                        TestContext.CODER);
        mappings = new SavedMappings(context.app().settings().folder("mappings"));
    }

    IntakeViewModel begin() {
        return new IntakeViewModel(
                session.imports(), session.tagging(), mappings, session.coder(), Background.sameThread());
    }

    /** Starts an import and opens the Columns step. */
    IntakeViewModel toColumns(Path... files) {
        IntakeViewModel model = begin();
        model.choose(List.of(files));
        model.next();
        return model;
    }

    /** Starts an import and opens the Check step. */
    IntakeViewModel toCheck(Path... files) {
        IntakeViewModel model = toColumns(files);
        model.next();
        return model;
    }

    @Override
    public void close() {
        session.close();
    }
}
