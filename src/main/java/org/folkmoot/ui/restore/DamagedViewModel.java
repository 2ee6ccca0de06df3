package org.folkmoot.ui.restore;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.Recovered;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.service.file.RestoreService;
import org.folkmoot.service.file.RestoreService.Listed;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;

/** Ways to recover a damaged consultation. The damaged file itself is never changed. */
public final class DamagedViewModel {
    private final RestoreService restoring;
    private final Background background;
    private final Path file;
    private final String coder;
    private final ReadOnlyObjectWrapper<Optional<Listed>> newest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Recovered>> recovered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public DamagedViewModel(RestoreService restoring, Background background, Path file, String coder) {
        this.restoring = restoring;
        this.background = background;
        this.file = file;
        this.coder = coder;
    }

    public Path file() {
        return file;
    }

    /** Finds the newest undamaged backup. */
    public void load() {
        work(this::newestGood, newest::set);
    }

    private Optional<Listed> newestGood() {
        Optional<Backup> good = restoring.newestGood(file);
        return restoring.list(file).stream()
                .filter(listed -> good.isPresent() && listed.backup().equals(good.get()))
                .findFirst();
    }

    /** Opens a copy of the newest good backup as a consultation of its own. */
    public void openBackup(Consumer<Path> then) {
        newest.get()
                .ifPresent(listed -> work(
                        () -> restoring
                                .beside(file, listed.backup(), Progress.NONE)
                                .file(),
                        then));
    }

    /** Recovers what can be read into a new consultation. */
    public void recover() {
        work(() -> restoring.recover(file, coder, Progress.NONE), result -> recovered.set(Optional.of(result)));
    }

    private <T> void work(Callable<T> work, Consumer<T> then) {
        busy.set(true);
        problem.set("");
        background
                .aside(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> problem.set(Messages.of(refusal)))
                .andFinally(() -> busy.set(false))
                .start();
    }

    public ReadOnlyObjectProperty<Optional<Listed>> newestProperty() {
        return newest.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Recovered>> recoveredProperty() {
        return recovered.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What went wrong; empty if nothing. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
