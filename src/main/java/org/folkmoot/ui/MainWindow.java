package org.folkmoot.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.folkmoot.model.Backup;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Refusal;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Appearance;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Keys;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.NoticeBoard;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.RecentFiles;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.common.Zoom;
import org.folkmoot.ui.help.HelpOpener;
import org.folkmoot.ui.newfile.NewFileController;
import org.folkmoot.ui.newfile.NewFileViewModel;
import org.folkmoot.ui.settings.Preferences;
import org.folkmoot.ui.settings.SettingsPanel;
import org.folkmoot.ui.shell.CommandPalette;
import org.folkmoot.ui.shell.KeySheet;
import org.folkmoot.ui.start.StartController;
import org.folkmoot.ui.start.StartViewModel;
import org.jspecify.annotations.Nullable;

/** The one window: Start, or an open consultation; over it overlay, toasts and banner. Everything is wired here. */
public final class MainWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private final Stage stage;
    private final AppContext app;
    private final Messages messages;
    private final FileDialogs dialogs;
    private final boolean systemIsDark;
    private final Actions actions;
    private final Overlay overlay = new Overlay();
    private final NoticeBoard notices;
    private final Background background;
    private final Views views;
    private final RecentFiles recent;
    private final StartViewModel start;
    private final Restoring restoring;
    private final HelpOpener help;
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane();
    private final Zoom zoom = new Zoom(root);
    private final Preferences preferences;
    private WindowPlace place = new WindowPlace(0, 0, WIDTH, HEIGHT, false);
    private @Nullable OpenConsultation consultation;

    MainWindow(
            Stage stage,
            AppContext app,
            Actions actions,
            Messages messages,
            FileDialogs dialogs,
            boolean systemIsDark) {
        this.stage = stage;
        this.app = app;
        this.actions = actions;
        this.messages = messages;
        this.dialogs = dialogs;
        this.systemIsDark = systemIsDark;
        this.notices = new NoticeBoard(messages);
        this.background = Background.threads(this::defect);
        this.preferences = new Preferences(app.settings(), background, app.coder());
        this.views = new Views(messages);
        this.recent = new RecentFiles(app.settings());
        this.restoring = new Restoring(app, background, views, overlay, messages);
        this.help = new HelpOpener(background, views, overlay, actions, messages);
        this.start = new StartViewModel(recent, background, this::open);
    }

    /** Shows the window with the Start screen. */
    void show() {
        preferences.load();
        paint(preferences.appearanceProperty().get());
        frame.setTop(notices.banners());
        frame.setMinSize(0, 0);
        DropTarget drop = new DropTarget(messages, this::dropped);
        root.getChildren().setAll(frame, notices.toasts(), overlay, drop);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(zoom, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        scene.getStylesheets().add(resource("folkmoot.css"));
        new Keys(actions, overlay).install(scene);
        drop.install(scene);
        bind();
        for (int size : ICON_SIZES) {
            stage.getIcons().add(icon(size));
        }
        stage.setMinWidth(Math.min(1024, screen.getWidth()));
        stage.setMinHeight(Math.min(640, screen.getHeight()));
        stage.setScene(scene);
        follow(scene);
        showStart();
        stage.show();
    }

    /** Does what the user sets, now and whenever it changes. */
    private void follow(Scene scene) {
        zoom.show(preferences.scaleProperty().get(), scene);
        actions.use(preferences.keysProperty().get());
        preferences.appearanceProperty().addListener((property, was, is) -> paint(is));
        preferences.scaleProperty().addListener((property, was, is) -> enlarge(is));
        preferences.keysProperty().addListener((property, was, is) -> actions.use(is));
        preferences.coderProperty().addListener((property, was, is) -> sayCoder(is));
        WindowPlace.read(app.settings()).ifPresent(before -> {
            place = before;
            before.apply(stage);
        });
        stage.setOnHiding(event -> keepPlace());
    }

    private void keepPlace() {
        place = WindowPlace.of(stage, place);
        WindowPlace now = place;
        background
                .write(() -> {
                    now.write(app.settings());
                    return now;
                })
                .start();
    }

    /** A consultation is written under one name as long as it is open. */
    private void sayCoder(String name) {
        OpenConsultation open = consultation;
        if (open != null) {
            notices.toast(
                    messages.text("settings.coder.later", name),
                    messages.text("settings.coder.now"),
                    () -> open(open.file()));
        }
    }

    private void bind() {
        actions.on(Action.NEW, this::showNew);
        actions.on(Action.OPEN, () -> dialogs.openConsultation().ifPresent(this::open));
        actions.on(Action.SAMPLE, this::openSample);
        actions.on(Action.RESTORE, this::showRestore);
        actions.on(Action.CLOSE, this::leaveConsultation);
        actions.on(Action.QUIT, stage::close);
        actions.on(Action.HELP, this::showKeys);
        actions.on(Action.GUIDE, help::open);
        actions.on(Action.PALETTE, this::showPalette);
        actions.on(Action.APPEARANCE, this::switchAppearance);
        actions.on(Action.SETTINGS, this::showSettings);
        actions.on(Action.TOAST, notices::press);
    }

    private void showStart() {
        Parent screen = views.load(
                        StartController.class, () -> new StartController(start, actions, messages, icon(128)))
                .root();
        actions.show();
        stage.setTitle(messages.text("app.name"));
        frame.setCenter(screen);
        start.busy(Optional.empty());
        start.load();
    }

    private void showNew() {
        NewFileViewModel model = new NewFileViewModel(app.sessions(), app.codeframes(), background, coder());
        Views.Loaded<NewFileController> form = views.load(
                NewFileController.class, () -> new NewFileController(model, dialogs, overlay::close, this::opened));
        if (form.root() instanceof Region panel) {
            overlay.open(panel, form.controller().field());
        }
    }

    private void showRestore() {
        Optional<Path> file = Optional.ofNullable(consultation).map(OpenConsultation::file);
        file.or(dialogs::openConsultation).ifPresent(path -> restoring.choose(path, backup -> restore(path, backup)));
    }

    /** Brings a backup back, once what is open is written and closed, and shows it. */
    private void restore(Path file, Backup backup) {
        overlay.close();
        leaveConsultation();
        start.busy(Optional.of(messages.text("restore.busy", StartViewModel.title(file))));
        background
                .write(() -> app.sessions().restoring().restore(file, backup, Progress.NONE))
                .onSuccess(restored -> open(restored.file(), () -> notices.toast(messages.text("restore.done"))))
                .onError(Refusal.class, refusal -> open(file, () -> notices.banner(refusal.getMessage())))
                .start();
    }

    private void showKeys() {
        KeySheet sheet = new KeySheet(messages, actions.keyMap());
        overlay.open(sheet, sheet.field());
    }

    private void showPalette() {
        OpenConsultation open = consultation;
        CommandPalette palette = new CommandPalette(
                actions, messages, overlay, numberedThemes(), open == null ? List.of() : open.savedFilters());
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

    /** Shows all larger, or as large as it is made for: 100. */
    void enlarge(int percent) {
        zoom.show(percent, stage.getScene());
    }

    /** Changes the colours of all that is shown. */
    public void paint(Appearance appearance) {
        Application.setUserAgentStylesheet(
                appearance.dark(systemIsDark)
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        root.getStyleClass().remove("dark");
        if (appearance.dark(systemIsDark)) {
            root.getStyleClass().add("dark");
        }
    }

    /** Opens a consultation in place of what is shown. */
    public void open(Path file) {
        open(file, () -> {});
    }

    private String coder() {
        return preferences.coderProperty().get();
    }

    private void open(Path file, Runnable then) {
        String coder = coder();
        start.busy(Optional.of(messages.text("start.opening", StartViewModel.title(file))));
        leave();
        background
                .write(() -> app.sessions().open(file, coder))
                .onSuccess(session -> {
                    opened(session);
                    then.run();
                })
                .onError(Refusal.class, refusal -> refused(file, refusal))
                .start();
    }

    /** Opens the sample consultation, made first if it is not there. */
    void openSample() {
        start.busy(Optional.of(messages.text("start.sample.preparing")));
        leave();
        Path file = app.sampleFolder().resolve(SampleService.FILE);
        String coder = coder();
        background
                .write(() -> {
                    if (!Files.exists(file)) {
                        app.samples().write(app.sampleFolder(), coder, Progress.NONE);
                    }
                    return app.sessions().open(file, coder);
                })
                .onSuccess(this::opened)
                .onError(Refusal.class, refusal -> refused(file, refusal))
                .start();
    }

    /** Opens or imports what was dropped on the window, at least one file. */
    public void dropped(List<Path> files) {
        overlay.close();
        OpenConsultation open = consultation;
        switch (DroppedFiles.of(files)) {
            case CONSULTATION -> open(files.get(0));
            case MIXED -> notices.banner(messages.text("app.drop.mixed"));
            case RESPONSES -> {
                if (open == null) {
                    notices.banner(messages.text("app.drop.none"));
                } else if (!open.importFiles(files)) {
                    notices.toast(messages.text("app.drop.importing"));
                }
            }
        }
    }

    private void refused(Path file, Refusal refusal) {
        showStart();
        if (refusal.kind() == Refusal.Kind.DAMAGED) {
            restoring.damaged(file, this::open);
        } else {
            notices.banner(refusal.getMessage());
        }
    }

    private void opened(Session session) {
        leave();
        notices.clear();
        OpenConsultation open = new OpenConsultation(
                new ConsultationContext(
                        session, app.settings(), background, notices, messages, views, dialogs, actions, overlay),
                icon(64));
        if (app.learning()) {
            open.learn();
        }
        consultation = open;
        background
                .read(() -> {
                    recent.opened(session.file());
                    return session;
                })
                .start();
        stage.setTitle(messages.text("app.window", session.title()));
        frame.setCenter(open.show());
        open.focus();
    }

    private void leaveConsultation() {
        // What a message offers to undo has gone with the consultation.
        notices.clear();
        leave();
        showStart();
    }

    /** Lets go of the open consultation, once what is under way is written. */
    private void leave() {
        OpenConsultation open = consultation;
        consultation = null;
        if (open != null) {
            frame.setCenter(null);
            actions.show();
            open.close();
        }
    }

    private void defect(Throwable failure) {
        System.getLogger(MainWindow.class.getName()).log(System.Logger.Level.ERROR, "defect", failure);
        notices.banner(messages.text("app.defect", failure.getClass().getSimpleName()));
    }

    private Image icon(int size) {
        return new Image(resource("/org/folkmoot/assets/icon/folkmoot-" + size + ".png"));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(MainWindow.class.getResource(name), name).toExternalForm();
    }

    /** Does what a key, the menu or the palette would. */
    public boolean run(Action action) {
        return actions.run(action);
    }

    /** Names of the themes that have a number key. */
    public Map<Integer, String> numberedThemes() {
        OpenConsultation open = consultation;
        return open == null ? Map.of() : open.numberedThemes();
    }

    /** Whether nothing is under way on the Review screen. */
    public boolean idle() {
        OpenConsultation open = consultation;
        return open == null || open.idle();
    }

    /** Whether the Review screen shows what was asked for, though more may be coming. */
    boolean inSight() {
        OpenConsultation open = consultation;
        return open == null || open.inSight();
    }

    /** Closes the window and waits until everything is written. */
    public void close() {
        if (Platform.isFxApplicationThread()) {
            stage.hide();
        }
        leave();
        background.close();
    }
}
