package org.folkmoot.ui.newfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.ThemeSpec;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.ui.common.Background;

/** What the user says about a new consultation. */
public final class NewFileViewModel {
    /** Where its themes come from. */
    public enum Source {
        BUNDLED,
        OWN,
        NONE
    }

    private final Sessions sessions;
    private final Codeframes codeframes;
    private final Background background;
    private final String coder;
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.BUNDLED);
    private final ObjectProperty<Optional<Path>> ownFile = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public NewFileViewModel(Sessions sessions, Codeframes codeframes, Background background, String coder) {
        this.sessions = sessions;
        this.codeframes = codeframes;
        this.background = background;
        this.coder = coder;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public ObjectProperty<Source> sourceProperty() {
        return source;
    }

    /** The codeframe file for {@link Source#OWN}. */
    public ObjectProperty<Optional<Path>> ownFileProperty() {
        return ownFile;
    }

    /** What the user has to mend; empty for nothing. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public boolean complete() {
        return !title.get().isBlank()
                && (source.get() != Source.OWN || ownFile.get().isPresent());
    }

    /** A file name made of the title. */
    public String fileName() {
        String name = title.get()
                .strip()
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .strip();
        return name.isEmpty() ? "consultation" : name;
    }

    /** Makes the file. An existing one is left alone and the problem said. */
    public void create(Path file, Consumer<Session> then) {
        String name = title.get().strip();
        Source wanted = source.get();
        Optional<Path> own = ownFile.get();
        background
                .write(() -> sessions.create(file, name, themes(wanted, own), coder))
                .onSuccess(then)
                .onError(Refusal.class, refusal -> problem.set(refusal.getMessage()))
                .start();
    }

    private List<ThemeSpec> themes(Source wanted, Optional<Path> own) {
        return switch (wanted) {
            case BUNDLED -> codeframes.bundled();
            case OWN -> own.map(codeframes::read).orElse(List.of());
            case NONE -> List.of();
        };
    }
}
