package org.folkmoot.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.ColumnMapping;
import org.folkmoot.model.ImportMapping;
import org.folkmoot.model.Progress;
import org.folkmoot.model.ReadOptions;
import org.folkmoot.model.ThemeSpec;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.UserFolder;

/** A desk in a folder of its own, and dialogs that answer what the test says. */
public final class TestDesk implements FileDialogs {
    public static final String CODER = "AK";

    private final Deque<Path> responses = new ArrayDeque<>();
    private final Path folder;
    private final Desk desk;

    /** Where nothing is learned in the background. */
    public TestDesk(Path folder) {
        this(folder, new Sessions(Clock.systemUTC()), false);
    }

    public TestDesk(Path folder, Sessions sessions, boolean learning) {
        this.folder = folder;
        Codeframes codeframes = new Codeframes();
        desk = new Desk(
                sessions,
                codeframes,
                new SampleService(sessions, codeframes),
                new UserFolder(folder.resolve("settings")),
                CODER,
                folder.resolve("sample"),
                learning);
    }

    public Desk desk() {
        return desk;
    }

    /** What the next dialog answers. */
    public void chooseFile(Path path) {
        responses.add(path);
    }

    /** A consultation made of a CSV, with the bundled codeframe and suggestions. */
    public Path consultation(String name, Path csv) {
        return consultation(name, csv, desk.codeframes().bundled());
    }

    /** The same with a codeframe of one's own. */
    public Path consultation(String name, Path csv, List<ThemeSpec> codeframe) {
        Path file = folder.resolve(name + ".folkmoot");
        try (Session session = desk.sessions().create(file, "Police and Crime Plan (synthetic)", codeframe, CODER)) {
            ImportMapping mapping =
                    new ImportMapping(session.imports().preview(csv, ReadOptions.DETECT).columns().stream()
                            .map(guess -> new ColumnMapping(
                                    guess.column().index(),
                                    guess.column().header(),
                                    guess.column().role()))
                            .toList());
            session.imports().run(csv, ReadOptions.DETECT, new ColumnChoice.Mapped(mapping), false, Progress.NONE);
            session.tagging().refresh(Progress.NONE);
        }
        return file;
    }

    private Optional<Path> next() {
        return Optional.ofNullable(responses.poll());
    }

    @Override
    public Optional<Path> openConsultation() {
        return next();
    }

    @Override
    public Optional<Path> newConsultation(String name) {
        return next();
    }

    @Override
    public Optional<Path> openTable() {
        return next();
    }

    @Override
    public List<Path> openResponses() {
        return next().stream().toList();
    }

    @Override
    public Optional<Path> saveTable(String name) {
        return next();
    }

    @Override
    public Optional<Path> folder() {
        return next();
    }
}
