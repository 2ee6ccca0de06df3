package org.folkmoot.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Appearance;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Defects;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.NoticeBoard;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.help.HelpOpener;
import org.folkmoot.ui.newfile.NewFileController;
import org.folkmoot.ui.newfile.NewFileViewModel;
import org.folkmoot.ui.settings.Preferences;
import org.folkmoot.ui.settings.SettingsPanel;
import org.folkmoot.ui.shell.CommandPalette;
import org.folkmoot.ui.shell.KeySheet;

/** The one window, and the composition root of the user interface: everything that outlives a consultation is built here. */
public final class MainWindow {
    private final AppContext app;
    private final Messages messages;
    private final FileDialogs dialogs;
    private final Actions actions;
    private final Overlay overlay = new Overlay();
    private final NoticeBoard notices;
    private final Defects defects;
    private final Background background;
    private final Views views;
    private final Preferences preferences;
    private final WindowFrame frame;
    private final Workspace workspace;
    private final HelpOpener help;

    MainWindow(
            Stage stage,
            AppContext app,
            Actions actions,
            Messages messages,
            FileDialogs dialogs,
            boolean systemIsDark) {
        this.app = app;
        this.actions = actions;
        this.messages = messages;
        this.dialogs = dialogs;
        this.notices = new NoticeBoard(messages);
        this.defects = new Defects(Platform::runLater, code -> notices.banner(messages.text("app.defect", code)));
        this.background = Background.threads(defects::report);
        this.views = new Views(messages);
        this.preferences = new Preferences(app.settings(), background, app.coder());
        this.frame = new WindowFrame(stage, preferences, app.settings(), background, systemIsDark);
        this.workspace =
                new Workspace(app, frame, preferences, background, notices, messages, views, dialogs, actions, overlay);
        this.help = new HelpOpener(background, views, overlay, actions, messages);
    }

    /** Shows the window with the Start screen. */
    void show() {
        preferences.load();
        frame.build(actions, notices, overlay, new DropTarget(messages, this::dropped));
        preferences.coderProperty().addListener((property, was, is) -> coderChanged(is));
        bind();
        workspace.showStart();
        frame.show();
    }

    /** Reports exceptions that no code catches, on this and every other thread. Called on the JavaFX thread. */
    void reportUncaught() {
        Thread.setDefaultUncaughtExceptionHandler(defects);
        Thread.currentThread().setUncaughtExceptionHandler(defects);
    }

    private void bind() {
        actions.on(Action.NEW, this::showNew);
        actions.on(Action.OPEN, () -> dialogs.openConsultation().ifPresent(workspace::open));
        actions.on(Action.SAMPLE, workspace::openSample);
        actions.on(Action.RESTORE, workspace::chooseBackup);
        actions.on(Action.CLOSE, workspace::leave);
        actions.on(Action.QUIT, frame::close);
        actions.on(Action.HELP, this::showKeys);
        actions.on(Action.GUIDE, help::open);
        actions.on(Action.PALETTE, this::showPalette);
        actions.on(Action.APPEARANCE, this::switchAppearance);
        actions.on(Action.SETTINGS, this::showSettings);
        actions.on(Action.TOAST, notices::press);
    }

    /** An open consultation keeps its coder until it is opened again. */
    private void coderChanged(String name) {
        workspace
                .current()
                .ifPresent(open -> notices.toast(
                        messages.text("settings.coder.later", name),
                        messages.text("settings.coder.now"),
                        () -> workspace.open(open.file())));
    }

    private void showNew() {
        String coder = preferences.coderProperty().get();
        NewFileViewModel model = new NewFileViewModel(
                (file, title, themes) -> {
                    Session created = app.sessions().create(file, title, themes, coder);
                    return () -> workspace.show(created);
                },
                app.codeframes(),
                background);
        Views.Loaded<NewFileController> form =
                views.load(NewFileController.class, () -> new NewFileController(model, dialogs, overlay::close));
        if (form.root() instanceof Region panel) {
            overlay.open(panel, form.controller().field());
        }
    }

    private void showKeys() {
        KeySheet sheet = new KeySheet(messages, actions.keyMap());
        overlay.open(sheet, sheet.field());
    }

    private void showPalette() {
        CommandPalette palette = new CommandPalette(
                actions,
                messages,
                overlay,
                numberedThemes(),
                workspace.current().map(OpenConsultation::savedFilters).orElse(List.of()));
        overlay.open(palette, palette.field());
    }

    private void showSettings() {
        SettingsPanel panel = new SettingsPanel(preferences, actions, messages, overlay::close);
        overlay.open(panel, panel.field());
    }

    private void switchAppearance() {
        Appearance next = preferences.appearanceProperty().get().next();
        preferences.choose(next);
        notices.toast(messages.text(next.messageKey()));
    }

    /** Opens or imports files dropped on the window, at least one. */
    public void dropped(List<Path> files) {
        overlay.close();
        switch (DroppedFiles.of(files)) {
            case CONSULTATION -> workspace.open(files.get(0));
            case MIXED -> notices.banner(messages.text("app.drop.mixed"));
            case RESPONSES ->
                workspace
                        .current()
                        .ifPresentOrElse(
                                open -> {
                                    if (!open.importFiles(files)) {
                                        notices.toast(messages.text("app.drop.importing"));
                                    }
                                },
                                () -> notices.banner(messages.text("app.drop.none")));
        }
    }

    /** Opens a consultation in place of the current one. */
    public void open(Path file) {
        workspace.open(file);
    }

    void openSample() {
        workspace.openSample();
    }

    /** @param percent 100 for the normal size */
    void enlarge(int percent) {
        frame.enlarge(percent);
    }

    /** Changes the colours of the whole window. */
    public void paint(Appearance appearance) {
        frame.paint(appearance);
    }

    Background background() {
        return background;
    }

    /** Codes of the internal errors so far. */
    Set<String> defects() {
        return defects.codes();
    }

    /** Runs an action as its key or menu entry would; false if it is not available. */
    public boolean run(Action action) {
        return actions.run(action);
    }

    /** Names of the themes that have a number key. */
    public Map<Integer, String> numberedThemes() {
        return workspace.current().map(OpenConsultation::numberedThemes).orElse(Map.of());
    }

    /** Whether the open consultation has no work in progress. */
    public boolean idle() {
        return workspace.current().map(OpenConsultation::idle).orElse(true);
    }

    /** Whether the Review screen shows the response asked for, even if more is still loading. */
    boolean inSight() {
        return workspace.current().map(OpenConsultation::inSight).orElse(true);
    }

    /** Closes the window and waits until everything is written. */
    public void close() {
        if (Platform.isFxApplicationThread()) {
            frame.hide();
        }
        workspace.closeCurrent();
        background.close();
    }
}
