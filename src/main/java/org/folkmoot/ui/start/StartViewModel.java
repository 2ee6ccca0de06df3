package org.folkmoot.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.RecentFiles;

/** The recent files, and whether a consultation is being opened. */
public final class StartViewModel {
    private final RecentFiles files;
    private final Background background;
    private final Consumer<Path> opener;
    private final ReadOnlyObjectWrapper<List<Path>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> busy = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param opener opens a consultation */
    public StartViewModel(RecentFiles files, Background background, Consumer<Path> opener) {
        this.files = files;
        this.background = background;
        this.opener = opener;
    }

    /** Reads the recent files. */
    public void load() {
        background.read(files::list).onSuccess(recent::set).start();
    }

    public void open(Path file) {
        opener.accept(file);
    }

    /** Sets what is in progress; empty if nothing is. */
    public void busy(Optional<String> what) {
        busy.set(what);
    }

    /** Most recently opened first. */
    public ReadOnlyObjectProperty<List<Path>> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The file's name without extension. */
    public static String title(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".folkmoot") ? name.substring(0, name.length() - ".folkmoot".length()) : name;
    }
}
