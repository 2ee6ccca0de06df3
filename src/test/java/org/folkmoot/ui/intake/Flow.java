package org.folkmoot.ui.intake;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.service.Session;
import org.folkmoot.service.importing.SavedMappings;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Background;

/** An import without a window, into a new consultation, everything done at once on the calling thread. */
final class Flow implements AutoCloseable {
    final Session session;
    final SavedMappings mappings;
    final Path folder;

    Flow(Path folder) {
        this.folder = folder;
        TestContext context = new TestContext(folder);
        session = context.app()
                .sessions()
                .create(
                        folder.resolve("new.folkmoot"),
                        "New",
                        context.app().codeframes().bundled(),
                        TestContext.CODER);
        mappings = new SavedMappings(context.app().settings().folder("mappings"));
    }

    IntakeViewModel begin() {
        return new IntakeViewModel(
                session.imports(), session.tagging(), mappings, session.coder(), Background.sameThread());
    }

    /** As far as the columns. */
    IntakeViewModel toColumns(Path... files) {
        IntakeViewModel model = begin();
        model.choose(List.of(files));
        model.next();
        return model;
    }

    /** As far as the check. */
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
