package org.folkmoot.ui.codeframe;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Theme;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.DividerShare;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.jspecify.annotations.Nullable;

/** The tree of themes on the left, all about the chosen one on the right. */
public final class CodeframeController {
    /** Of the width, what the tree has. */
    private static final double TREE = 0.38;

    private final CodeframeViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final FileDialogs dialogs;
    private final DetailsPane details;
    private final Hint choose;
    private final Set<Long> shut = new HashSet<>();
    private boolean showing;
    private boolean wanted;
    private Supplier<KeyMap> keys = KeyMap::standard;

    @FXML
    private SplitPane panes;

    @FXML
    private TreeView<Theme> tree;

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

    public CodeframeController(CodeframeViewModel model, Messages messages, Overlay overlay, FileDialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.overlay = overlay;
        this.dialogs = dialogs;
        this.details = new DetailsPane(
                model,
                messages,
                () -> withChosen(theme -> merge(theme, null)),
                () -> withChosen(this::split),
                () -> withChosen(this::recode));
        this.choose =
                new Hint("fth-tag", messages.text("codeframe.choose.title"), messages.text("codeframe.choose.text"));
    }

    @FXML
    void initialize() {
        DividerShare.keep(panes, TREE);
        help.textProperty().bind(messages.live("codeframe.tree.help"));
        tree.setCellFactory(view -> new CodeframeCell(model, messages));
        tree.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!showing) {
                model.choose(is == null ? null : is.getValue());
            }
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
                details.rename();
                event.consume();
            }
        });
        tree.setOnContextMenuRequested(event -> withChosen(theme -> {
            ContextMenu menu = menu(theme);
            if (event.isKeyboardTrigger()) {
                menu.show(tree, Side.BOTTOM, 0, 0);
            } else {
                menu.show(tree, event.getScreenX(), event.getScreenY());
            }
        }));
        tree.sceneProperty().addListener(change -> appeared());
        TreeDrag drag = new TreeDrag(tree, this::dropped);
        tree.getProperties().put(TreeDrag.class, drag);
        add.setOnAction(event -> addTheme());
        versions.setOnAction(event -> versions());
        importing.setOnAction(event -> importFile());
        retired.selectedProperty().bindBidirectional(model.retiredShownProperty());
        retired.selectedProperty().addListener((property, was, is) -> show(model.codeframe()));
        model.codeframeProperty().addListener((property, was, is) -> show(is));
        model.responsesProperty().addListener(change -> {
            tree.refresh();
            details.showFacts();
        });
        model.chosenProperty().addListener((property, was, is) -> showChosen(is));
        show(model.codeframe());
        showChosen(model.chosenProperty().get());
    }

    /** Says what the keys do on this screen. */
    public void bind(Actions actions) {
        keys = actions::keyMap;
        actions.on(Action.CODEFRAME_NEW, this::addTheme);
        actions.on(Action.CODEFRAME_RENAME, details::rename);
        actions.on(Action.CODEFRAME_UP, () -> move(theme -> place(theme, -1)));
        actions.on(Action.CODEFRAME_DOWN, () -> move(theme -> place(theme, 1)));
        actions.on(Action.CODEFRAME_IN, () -> move(theme -> TreePlace.in(model.codeframe(), theme)));
        actions.on(Action.CODEFRAME_OUT, () -> move(theme -> TreePlace.out(model.codeframe(), theme)));
        actions.on(Action.CODEFRAME_MERGE, () -> withChosen(theme -> merge(theme, null)));
        actions.on(Action.CODEFRAME_SPLIT, () -> withChosen(this::split));
        actions.on(Action.CODEFRAME_RECODE, () -> withChosen(this::recode));
        actions.on(Action.CODEFRAME_VERSIONS, this::versions);
        actions.on(Action.CODEFRAME_IMPORT, this::importFile);
        actions.on(Action.CODEFRAME_RETIRE, () -> withChosen(model::retireOrRestore));
    }

    private Optional<TreePlace> place(Theme theme, int step) {
        return TreePlace.beside(model.codeframe(), theme, step, retired.isSelected());
    }

    private void move(java.util.function.Function<Theme, Optional<TreePlace>> where) {
        withChosen(theme -> where.apply(theme).ifPresent(place -> model.move(theme, place.parent(), place.index())));
    }

    private void withChosen(Consumer<Theme> then) {
        model.chosenProperty().get().ifPresent(then);
    }

    private void show(Codeframe codeframe) {
        showing = true;
        remember(tree.getRoot());
        TreeItem<Theme> root = new TreeItem<>();
        codeframe.roots().forEach(theme -> put(codeframe, theme, root));
        tree.setRoot(root);
        boolean empty = root.getChildren().isEmpty();
        tree.setVisible(!empty);
        treeSlot.getChildren().setAll(tree);
        if (empty) {
            treeSlot.getChildren()
                    .add(new Hint(
                                    "fth-tag",
                                    messages.text("codeframe.none.title"),
                                    messages.text("codeframe.none.text"))
                            .with(messages.text("codeframe.new.button"), this::addTheme));
        }
        showing = false;
        select(model.chosenProperty().get());
    }

    private void remember(@Nullable TreeItem<Theme> item) {
        if (item == null) {
            return;
        }
        Theme theme = item.getValue();
        if (theme != null && !item.isLeaf()) {
            if (item.isExpanded()) {
                shut.remove(theme.id());
            } else {
                shut.add(theme.id());
            }
        }
        item.getChildren().forEach(this::remember);
    }

    private void put(Codeframe codeframe, Theme theme, TreeItem<Theme> into) {
        if (theme.retired() && !retired.isSelected()) {
            return;
        }
        TreeItem<Theme> item = new TreeItem<>(theme);
        item.setExpanded(!shut.contains(theme.id()));
        codeframe.children(theme).forEach(child -> put(codeframe, child, item));
        into.getChildren().add(item);
    }

    private void showChosen(Optional<Theme> theme) {
        theme.ifPresentOrElse(
                chosen -> {
                    details.show(chosen);
                    if (!detailsSlot.getChildren().contains(details)) {
                        detailsSlot.getChildren().setAll(details);
                    }
                },
                () -> {
                    details.flush();
                    detailsSlot.getChildren().setAll(choose);
                });
        select(theme);
    }

    private void select(Optional<Theme> theme) {
        Optional<TreeItem<Theme>> item = theme.flatMap(chosen -> find(tree.getRoot(), chosen.id()));
        if (item.isPresent() && tree.getSelectionModel().getSelectedItem() != item.get()) {
            showing = true;
            tree.getSelectionModel().select(item.get());
            showing = false;
            if (!inSight(tree.getRow(item.get()))) {
                tree.scrollTo(Math.max(0, tree.getRow(item.get()) - 3));
            }
        }
    }

    private boolean inSight(int row) {
        return tree.lookupAll(".tree-cell").stream()
                .anyMatch(node -> node instanceof CodeframeCell cell
                        && cell.getIndex() == row
                        && cell.getBoundsInParent().getMaxY() <= tree.getHeight());
    }

    private static Optional<TreeItem<Theme>> find(@Nullable TreeItem<Theme> item, long id) {
        if (item == null) {
            return Optional.empty();
        }
        if (item.getValue() != null && item.getValue().id() == id) {
            return Optional.of(item);
        }
        return item.getChildren().stream()
                .map(child -> find(child, id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void addTheme() {
        Theme chosen = model.chosenProperty().get().orElse(null);
        Theme parent = chosen == null
                ? null
                : model.codeframe().isGroup(chosen)
                        ? chosen
                        : Optional.ofNullable(chosen.parentId())
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
            SplitPanel panel = new SplitPanel(model, messages, theme, overlay::close);
            overlay.open(panel, panel.field());
        }
    }

    private void recode(Theme theme) {
        if (!theme.retired()) {
            RecodePanel panel = new RecodePanel(model, messages, keys, theme, overlay::close);
            overlay.open(panel, panel.field());
            panel.sceneProperty().addListener((property, was, is) -> {
                if (is == null) {
                    model.queueLeft();
                }
            });
        }
    }

    /** Asks for a codeframe file and shows what it would change. */
    private void importFile() {
        dialogs.openTable()
                .ifPresent(csv -> model.previewImport(csv, changes -> {
                    ImportPanel panel = new ImportPanel(model, messages, csv, changes, overlay::close);
                    overlay.open(panel, panel.field());
                }));
    }

    private void versions() {
        VersionsPanel panel = new VersionsPanel(model, messages, overlay::close);
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
            new ContextMenu(under, into).show(tree, x, y);
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

    /** Gives the keyboard to the tree, once it is there: a split pane shows its parts only when it is laid out. */
    public void focus() {
        if (tree.getScene() == null) {
            wanted = true;
            return;
        }
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        tree.requestFocus();
    }

    private void appeared() {
        if (wanted && tree.getScene() != null) {
            wanted = false;
            Platform.runLater(this::focus);
        }
    }

    /** Keeps what is being written, before the consultation closes. */
    public void close() {
        details.flush();
    }
}
