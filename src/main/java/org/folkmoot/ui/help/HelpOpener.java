package org.folkmoot.ui.help;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.Views;

/** Opens the guide over the window, where it was left. */
public final class HelpOpener {
    private static final double WIDEST = 1120;
    private static final double BESIDE = 32;
    private static final double ABOVE_AND_BELOW = 48;

    private final HelpViewModel model;
    private final Views views;
    private final Overlay overlay;
    private final Actions actions;
    private final Messages messages;
    private Optional<Views.Loaded<HelpController>> view = Optional.empty();

    public HelpOpener(Background background, Views views, Overlay overlay, Actions actions, Messages messages) {
        this.model = new HelpViewModel(Guide::load, background);
        this.views = views;
        this.overlay = overlay;
        this.actions = actions;
        this.messages = messages;
    }

    public void open() {
        model.load();
        Views.Loaded<HelpController> shown = view.orElseGet(this::load);
        view = Optional.of(shown);
        if (shown.root() instanceof Region panel) {
            overlay.open(panel, shown.controller().field());
        }
    }

    private Views.Loaded<HelpController> load() {
        Views.Loaded<HelpController> loaded = views.load(
                HelpController.class,
                () -> new HelpController(model, actions.keyMapProperty(), messages, overlay::close));
        if (loaded.root() instanceof Region panel) {
            panel.prefWidthProperty()
                    .bind(Bindings.max(
                            0, Bindings.min(WIDEST, overlay.widthProperty().subtract(BESIDE))));
            panel.prefHeightProperty()
                    .bind(Bindings.max(0, overlay.heightProperty().subtract(ABOVE_AND_BELOW)));
        }
        return loaded;
    }
}
