package org.folkmoot.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.NoticeBoard;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.RecentFiles;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.settings.Preferences;
import org.folkmoot.ui.start.StartController;
import org.folkmoot.ui.start.StartViewModel;
import org.jspecify.annotations.Nullable;

/** Opens and closes consultations. At most one is open; without one, the Start screen is shown. */
final class Workspace {
    private final AppContext app;
    private final WindowFrame frame;
    private final Preferences preferences;
    private final Background background;
    private final NoticeBoard notices;
    private final Messages messages;
    private final Views views;
    private final FileDialogs dialogs;
    private final Actions actions;
    private final Overlay overlay;
    private final RecentFiles recent;
    private final StartViewModel start;
    private final Restoring restoring;
    private @Nullable OpenConsultation current;

    Workspace(
            AppContext app,
            WindowFrame frame,
            Preferences preferences,
            Background background,
            NoticeBoard notices,
            Messages messages,
            Views views,
            FileDialogs dialogs,
            Actions actions,
            Overlay overlay) {
        this.app = app;
        this.frame = frame;
        this.preferences = preferences;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.views = views;
        this.dialogs = dialogs;
        this.actions = actions;
        this.overlay = overlay;
        this.recent = new RecentFiles(app.settings());
        this.start = new StartViewModel(recent, background, this::open);
        this.restoring = new Restoring(app, background, views, overlay, messages);
    }

    /** The open consultation; empty while the Start screen is shown. */
    Optional<OpenConsultation> current() {
        return Optional.ofNullable(current);
    }

    void showStart() {
        actions.show();
        frame.showContent(
                messages.text("app.name"),
                views.load(
                                StartController.class,
                                () -> new StartController(start, actions, messages, WindowFrame.icon(128)))
                        .root());
        start.busy(Optional.empty());
        start.load();
    }

    /** Opens a consultation in place of the current one. */
    void open(Path file) {
        open(file, () -> {});
    }

    /** @param then runs once the consultation is shown */
    private void open(Path file, Runnable then) {
        String coder = coder();
        open(file, messages.text("start.opening", StartViewModel.title(file)), then, () -> app.sessions()
                .open(file, coder));
    }

    /** Opens the sample consultation, which is unpacked first if it is missing. */
    void openSample() {
        String coder = coder();
        Path file = app.sampleFolder().resolve(SampleService.FILE);
        open(file, messages.text("start.sample.preparing"), () -> {}, () -> {
            if (!Files.exists(file)) {
                app.samples().write(app.sampleFolder(), coder, Progress.NONE);
            }
            return app.sessions().open(file, coder);
        });
    }

    private void open(Path file, String busy, Runnable then, Callable<Session> opening) {
        start.busy(Optional.of(busy));
        closeCurrent();
        background
                .write(opening)
                .onSuccess(session -> {
                    show(session);
                    then.run();
                })
                .onError(Refusal.class, refusal -> refused(file, refusal))
                .start();
    }

    private void refused(Path file, Refusal refusal) {
        showStart();
        if (refusal.kind() == RefusalKind.DAMAGED) {
            restoring.damaged(file, this::open);
        } else {
            notices.banner(Messages.of(refusal));
        }
    }

    /** Shows an open consultation in place of the current one. */
    void show(Session session) {
        closeCurrent();
        notices.clear();
        OpenConsultation opened = new OpenConsultation(
                new ConsultationContext(
                        session, app.settings(), background, notices, messages, views, dialogs, actions, overlay),
                WindowFrame.icon(64));
        if (app.learning()) {
            opened.learn();
        }
        current = opened;
        background
                .read(() -> {
                    recent.opened(session.file());
                    return session;
                })
                .start();
        frame.showContent(messages.text("app.window", session.title()), opened.show());
        opened.focus();
    }

    /** Lets the user choose a backup of the current consultation, or of one from the disk, and restores it. */
    void chooseBackup() {
        current()
                .map(OpenConsultation::file)
                .or(dialogs::openConsultation)
                .ifPresent(file -> restoring.choose(file, backup -> restore(file, backup)));
    }

    private void restore(Path file, Backup backup) {
        overlay.close();
        leave();
        start.busy(Optional.of(messages.text("restore.busy", StartViewModel.title(file))));
        background
                .write(() -> app.sessions().restoring().restore(file, backup, Progress.NONE))
                .onSuccess(restored -> open(restored.file(), () -> notices.toast(messages.text("restore.done"))))
                .onError(Refusal.class, refusal -> open(file, () -> notices.banner(Messages.of(refusal))))
                .start();
    }

    private String coder() {
        return preferences.coderProperty().get();
    }

    /** Closes the current consultation and shows the Start screen. */
    void leave() {
        // The undo that a toast offers is no longer possible.
        notices.clear();
        closeCurrent();
        showStart();
    }

    /** Closes the current consultation after its pending writes. */
    void closeCurrent() {
        OpenConsultation closing = current;
        current = null;
        if (closing != null) {
            frame.clearContent();
            actions.show();
            closing.close();
        }
    }
}
