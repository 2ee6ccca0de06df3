package org.folkmoot.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The operating system's file dialogs. They open in the folder used last. */
public final class StageFileDialogs implements FileDialogs {
    private final Window owner;
    private final Messages messages;
    private @Nullable File last;

    public StageFileDialogs(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public Optional<Path> openConsultation() {
        return remember(consultations("dialog.open").showOpenDialog(owner));
    }

    @Override
    public Optional<Path> newConsultation(String name) {
        FileChooser chooser = consultations("dialog.new");
        chooser.setInitialFileName(name + ".folkmoot");
        return remember(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> openTable() {
        return remember(tables("dialog.table").showOpenDialog(owner));
    }

    @Override
    public List<Path> openResponses() {
        FileChooser chooser = chooser(
                "dialog.responses",
                "dialog.sources",
                "*.csv",
                "*.tsv",
                "*.tab",
                "*.psv",
                "*.txt",
                "*.xlsx",
                "*.xlsm",
                "*.ods",
                "*.zip");
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null) {
            return List.of();
        }
        chosen.stream().findFirst().ifPresent(this::remember);
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveTable(String name) {
        FileChooser chooser = tables("dialog.export");
        chooser.setInitialFileName(name);
        return remember(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("dialog.folder"));
        chooser.setInitialDirectory(last);
        return remember(chooser.showDialog(owner));
    }

    private FileChooser consultations(String title) {
        return chooser(title, "dialog.consultations", "*.folkmoot");
    }

    private FileChooser tables(String title) {
        return chooser(title, "dialog.tables", "*.csv", "*.tsv", "*.txt");
    }

    private FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.setInitialDirectory(last);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text(kind), endings));
        return chooser;
    }

    private Optional<Path> remember(@Nullable File chosen) {
        if (chosen != null) {
            last = chosen.isDirectory() ? chosen : chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
