package org.folkmoot.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.UserFolder;

/** An application context in a folder of its own, with file dialogs that return what the test queued. */
public final class TestContext implements FileDialogs {
    public static final String CODER = "AK";

    private final Deque<Path> responses = new ArrayDeque<>();
    private final Path folder;
    private final boolean shared;
    private final AppContext app;

    /** Without background learning. */
    public TestContext(Path folder) {
        this(folder, new Sessions(Clock.systemUTC()), false, true);
    }

    /** With consultations that are made for this test alone, by the clock of its sessions. */
    public TestContext(Path folder, Sessions sessions, boolean learning) {
        this(folder, sessions, learning, false);
    }

    private TestContext(Path folder, Sessions sessions, boolean learning, boolean shared) {
        this.folder = folder;
        this.shared = shared;
        Codeframes codeframes = new Codeframes();
        app = new AppContext(
                sessions,
                codeframes,
                new SampleService(sessions, codeframes),
                new UserFolder(folder.resolve("settings")),
                CODER,
                folder.resolve("sample"),
                learning);
    }

    public AppContext app() {
        return app;
    }

    /** Queues what the next dialog returns. */
    public void chooseFile(Path path) {
        responses.add(path);
    }

    /** A consultation made of a CSV, with the bundled codeframe and suggestions. */
    public Path consultation(String name, Path csv) {
        return consultation(name, csv, app.codeframes().bundled());
    }

    /** The same with the given codeframe. */
    public Path consultation(String name, Path csv, List<ThemeSpec> codeframe) {
        String fileName = name + ".folkmoot";
        if (!shared) {
            return make(folder.resolve(fileName), csv, codeframe);
        }
        PreparedFolder.copy(
                String.join("|", name, csv.getFileName().toString(), text(csv), codeframe.toString()),
                folder,
                target -> make(target.resolve(fileName), csv, codeframe));
        return folder.resolve(fileName);
    }

    private static String text(Path csv) {
        try {
            return Files.readString(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path make(Path file, Path csv, List<ThemeSpec> codeframe) {
        try (Session session = app.sessions().create(file, "Police and Crime Plan (synthetic)", codeframe, CODER)) {
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
