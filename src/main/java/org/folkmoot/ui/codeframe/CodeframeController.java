package org.folkmoot.ui.codeframe;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.DividerShare;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.jspecify.annotations.Nullable;

/** Binds the Codeframe screen: the tree of themes on the left, the details of the selected theme on the right. */
public final class CodeframeController {
    /** The tree's share of the width. */
    private static final double TREE_SHARE = 0.38;

    private final CodeframeModels models;
    private final CodeframeViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final FileDialogs dialogs;
    private final DetailsPane details;
    private final Hint choose;
    private final ThemeTree themes;
    private Supplier<KeyMap> keys = KeyMap::standard;

    @FXML
    private SplitPane panes;

    @FXML
    private StackPane treeSlot;

    @FXML
    private Button add;

    @FXML
    private Button versions;

    @FXML
    private Button importing;

    @FXML
    private CheckBox retired;

    @FXML
    private StackPane detailsSlot;

    @FXML
    private Label help;

    public CodeframeController(CodeframeModels models, Messages messages, Overlay overlay, FileDialogs dialogs) {
        this.models = models;
        this.model = models.themes();
        this.messages = messages;
        this.overlay = overlay;
        this.dialogs = dialogs;
        this.details = new DetailsPane(
                model,
                models.rules(),
                messages,
                () -> withSelected(theme -> merge(theme, null)),
                () -> withSelected(this::split),
                () -> withSelected(this::recode));
        this.themes = new ThemeTree(model, messages, this::addTheme);
        this.choose =
                new Hint("fth-tag", messages.text("codeframe.choose.title"), messages.text("codeframe.choose.text"));
    }

    @FXML
    void initialize() {
        DividerShare.keep(panes, TREE_SHARE);
        help.textProperty().bind(messages.live("codeframe.tree.help"));
        themes.attach(treeSlot);
        TreeView<Theme> tree = themes.view();
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                details.rename();
                event.consume();
            }
        });
        tree.setOnContextMenuRequested(event -> withSelected(theme -> {
            ContextMenu menu = menu(theme);
            if (event.isKeyboardTrigger()) {
                menu.show(tree, Side.BOTTOM, 0, 0);
            } else {
                menu.show(tree, event.getScreenX(), event.getScreenY());
            }
        }));
        TreeDrag drag = new TreeDrag(tree, this::dropped);
        tree.getProperties().put(TreeDrag.class, drag);
        add.setOnAction(event -> addTheme());
        versions.setOnAction(event -> versions());
        importing.setOnAction(event -> importFile());
        retired.selectedProperty().bindBidirectional(model.retiredShownProperty());
        retired.selectedProperty().addListener((property, was, is) -> themes.show(model.codeframe()));
        model.codeframeProperty().addListener((property, was, is) -> themes.show(is));
        model.responsesProperty().addListener(change -> {
            themes.refresh();
            details.showFacts();
        });
        model.selectedProperty().addListener((property, was, is) -> showSelected(is));
        themes.show(model.codeframe());
        showSelected(model.selectedProperty().get());
    }

    /** Binds the keys of this screen. */
    public void bind(Actions actions) {
        keys = actions::keyMap;
        actions.on(Action.CODEFRAME_NEW, this::addTheme);
        actions.on(Action.CODEFRAME_RENAME, details::rename);
        actions.on(Action.CODEFRAME_UP, () -> move(theme -> place(theme, -1)));
        actions.on(Action.CODEFRAME_DOWN, () -> move(theme -> place(theme, 1)));
        actions.on(Action.CODEFRAME_IN, () -> move(theme -> TreePlace.in(model.codeframe(), theme)));
        actions.on(Action.CODEFRAME_OUT, () -> move(theme -> TreePlace.out(model.codeframe(), theme)));
        actions.on(Action.CODEFRAME_MERGE, () -> withSelected(theme -> merge(theme, null)));
        actions.on(Action.CODEFRAME_SPLIT, () -> withSelected(this::split));
        actions.on(Action.CODEFRAME_RECODE, () -> withSelected(this::recode));
        actions.on(Action.CODEFRAME_VERSIONS, this::versions);
        actions.on(Action.CODEFRAME_IMPORT, this::importFile);
        actions.on(Action.CODEFRAME_RETIRE, () -> withSelected(model::retireOrRestore));
    }

    private Optional<TreePlace> place(Theme theme, int step) {
        return TreePlace.beside(model.codeframe(), theme, step, retired.isSelected());
    }

    private void move(Function<Theme, Optional<TreePlace>> where) {
        withSelected(theme -> where.apply(theme).ifPresent(place -> model.move(theme, place.parent(), place.index())));
    }

    private void withSelected(Consumer<Theme> then) {
        model.selectedProperty().get().ifPresent(then);
    }

    private void showSelected(Optional<Theme> theme) {
        theme.ifPresentOrElse(
                selected -> {
                    details.show(selected);
                    if (!detailsSlot.getChildren().contains(details)) {
                        detailsSlot.getChildren().setAll(details);
                    }
                },
                () -> {
                    details.flush();
                    detailsSlot.getChildren().setAll(choose);
                });
        themes.select(theme);
    }

    private void addTheme() {
        Theme selected = model.selectedProperty().get().orElse(null);
        Theme parent = selected == null
                ? null
                : model.codeframe().isGroup(selected)
                        ? selected
                        : Optional.ofNullable(selected.parentId())
                                .flatMap(model.codeframe()::byId)
                                .orElse(null);
        NewThemePanel panel = new NewThemePanel(model, messages, parent, overlay::close);
        overlay.open(panel, panel.field());
    }

    private void merge(Theme from, @Nullable Theme into) {
        if (!from.retired()) {
            MergePanel panel = new MergePanel(model, messages, from, into, overlay::close);
            overlay.open(panel, panel.field());
        }
    }

    private void split(Theme theme) {
        if (!theme.retired()) {
            SplitPanel panel = new SplitPanel(model, models.splitting(), messages, theme, overlay::close);
            overlay.open(panel, panel.field());
        }
    }

    private void recode(Theme theme) {
        if (!theme.retired()) {
            RecodePanel panel = new RecodePanel(models.recoding(), messages, keys, theme, overlay::close);
            overlay.open(panel, panel.field());
            panel.sceneProperty().addListener((property, was, is) -> {
                if (is == null) {
                    models.recoding().leave();
                }
            });
        }
    }

    /** Lets the user choose a codeframe file and previews the changes. */
    private void importFile() {
        dialogs.openTable().ifPresent(csv -> models.importing().preview(csv, changes -> {
            ImportPanel panel = new ImportPanel(models.importing(), messages, csv, changes, overlay::close);
            overlay.open(panel, panel.field());
        }));
    }

    private void versions() {
        VersionsPanel panel = new VersionsPanel(models.versions(), messages, overlay::close);
        overlay.open(panel, panel.field());
    }

    private void dropped(Theme moved, Theme target, TreeDrag.Part part, boolean shift, double x, double y) {
        if (part != TreeDrag.Part.ONTO) {
            TreePlace place = TreePlace.next(model.codeframe(), moved, target, part == TreeDrag.Part.BEHIND);
            model.move(moved, place.parent(), place.index());
        } else if (shift) {
            merge(moved, target);
        } else {
            MenuItem under = item(
                    messages.text("codeframe.drop.under", target.name()),
                    () -> model.move(moved, target, Integer.MAX_VALUE));
            MenuItem into = item(messages.text("codeframe.drop.merge", target.name()), () -> merge(moved, target));
            new ContextMenu(under, into).show(themes.view(), x, y);
        }
    }

    private ContextMenu menu(Theme theme) {
        MenuItem merge = item(messages.text("codeframe.merge.button"), () -> merge(theme, null));
        MenuItem split = item(messages.text("codeframe.split.button"), () -> split(theme));
        MenuItem recode = item(messages.text("codeframe.recode.button"), () -> recode(theme));
        recode.setDisable(theme.retired());
        merge.setDisable(theme.retired());
        split.setDisable(theme.retired());
        return new ContextMenu(
                item(messages.text("codeframe.new.button"), this::addTheme),
                item(messages.text("action.codeframe_rename"), details::rename),
                merge,
                split,
                recode,
                item(
                        messages.text(theme.retired() ? "codeframe.restore.button" : "codeframe.retire.button"),
                        () -> model.retireOrRestore(theme)));
    }

    private static MenuItem item(String text, Runnable then) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> then.run());
        return item;
    }

    /** Moves the focus to the tree. */
    public void focus() {
        themes.focus();
    }

    /** Saves the field being edited, before the consultation closes. */
    public void close() {
        details.flush();
    }
}
