package org.folkmoot.ui.newfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.service.codeframe.Codeframes;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;

/** The details of a new consultation. */
public final class NewFileViewModel {
    /** Where its themes come from. */
    public enum Source {
        BUNDLED,
        OWN,
        NONE
    }

    /** Creates a consultation. */
    @FunctionalInterface
    public interface Creator {
        /**
         * Blocks on the disk.
         *
         * @return shows the new consultation, on the JavaFX thread
         * @throws Refusal if the file exists or cannot be written
         */
        Runnable create(Path file, String title, List<ThemeSpec> themes);
    }

    private final Creator creator;
    private final Codeframes codeframes;
    private final Background background;
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.BUNDLED);
    private final ObjectProperty<Optional<Path>> ownFile = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public NewFileViewModel(Creator creator, Codeframes codeframes, Background background) {
        this.creator = creator;
        this.codeframes = codeframes;
        this.background = background;
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

    /** What the user has to correct; empty if nothing. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public boolean complete() {
        return !title.get().isBlank()
                && (source.get() != Source.OWN || ownFile.get().isPresent());
    }

    /** A file name derived from the title, without extension. */
    public String fileName() {
        String name = title.get()
                .strip()
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .strip();
        return name.isEmpty() ? "consultation" : name;
    }

    /**
     * Creates the consultation and shows it. If that is refused, as for a file that exists, sets the problem instead.
     *
     * @param created runs just before the consultation is shown
     */
    public void create(Path file, Runnable created) {
        String name = title.get().strip();
        Source wanted = source.get();
        Optional<Path> own = ownFile.get();
        background
                .write(() -> creator.create(file, name, themes(wanted, own)))
                .onSuccess(show -> {
                    created.run();
                    show.run();
                })
                .onError(Refusal.class, refusal -> problem.set(Messages.of(refusal)))
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
