package org.folkmoot.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.folkmoot.model.file.Backup;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.restore.DamagedController;
import org.folkmoot.ui.restore.DamagedViewModel;
import org.folkmoot.ui.restore.RestoreController;
import org.folkmoot.ui.restore.RestoreViewModel;

/** Opens the panels that restore a consultation from a backup, or recover what is readable of a damaged one. */
final class Restoring {
    private final AppContext app;
    private final Background background;
    private final Views views;
    private final Overlay overlay;
    private final Messages messages;

    Restoring(AppContext app, Background background, Views views, Overlay overlay, Messages messages) {
        this.app = app;
        this.background = background;
        this.views = views;
        this.overlay = overlay;
        this.messages = messages;
    }

    /** Lets the user choose one of a consultation's backups. */
    void choose(Path file, Consumer<Backup> chosen) {
        RestoreViewModel model = new RestoreViewModel(app.sessions().restoring(), background, file);
        Views.Loaded<RestoreController> form = views.load(
                RestoreController.class, () -> new RestoreController(model, messages, overlay::close, chosen));
        show(form.root(), form.controller().field());
    }

    /** Offers the ways to recover a damaged consultation. */
    void damaged(Path file, Consumer<Path> opener) {
        DamagedViewModel model = new DamagedViewModel(app.sessions().restoring(), background, file, app.coder());
        Views.Loaded<DamagedController> form = views.load(
                DamagedController.class, () -> new DamagedController(model, messages, overlay::close, opener));
        show(form.root(), form.controller().field());
    }

    private void show(Parent root, Node focus) {
        if (root instanceof Region panel) {
            overlay.open(panel, focus);
        }
    }
}
