package org.folkmoot.ui.restore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.service.file.RestoreService;
import org.folkmoot.service.file.RestoreService.Listed;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;

/** The backups of one consultation and the one selected. */
public final class RestoreViewModel {
    private final RestoreService restoring;
    private final Background background;
    private final Path file;
    private final ReadOnlyObjectWrapper<Optional<List<Listed>>> backups = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Listed>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public RestoreViewModel(RestoreService restoring, Background background, Path file) {
        this.restoring = restoring;
        this.background = background;
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /** Reads the backups and their contents. */
    public void load() {
        background
                .aside(() -> restoring.list(file))
                .onSuccess(list -> backups.set(Optional.of(list)))
                .onError(Refusal.class, refusal -> {
                    backups.set(Optional.of(List.of()));
                    problem.set(Messages.of(refusal));
                })
                .start();
    }

    /** Newest first; empty until read. */
    public ReadOnlyObjectProperty<Optional<List<Listed>>> backupsProperty() {
        return backups.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Listed>> chosenProperty() {
        return chosen;
    }

    /** Whether the selected backup can be restored; a damaged one cannot. */
    public boolean complete() {
        return chosen.get().flatMap(Listed::contents).isPresent();
    }

    /** What went wrong; empty if nothing. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
