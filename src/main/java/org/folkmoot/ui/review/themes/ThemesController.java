package org.folkmoot.ui.review.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.ResponseDetail;
import org.folkmoot.model.Suggestion;
import org.folkmoot.model.Theme;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.common.Tips;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Suggestions, then the codeframe with its counts and the field that finds a theme. */
public final class ThemesController {
    /** Suggestions take at most this part of the pane, so that the codeframe stays in sight. */
    private static final double MOST_SUGGESTED = 0.36;

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Notices notices;
    private final Messages messages;
    private final Actions actions;
    private final ThemeMenu menu;
    private ThemeColours colours;
    private final ThemeDetails details;
    private final ThemePicker picker;
    private final StanceBar stanceBar;
    private final NewThemeForm newTheme;
    private Runnable leave = () -> {};

    @FXML
    private VBox pane;

    @FXML
    private Label suggestedCount;

    @FXML
    private Label suggestedKeys;

    @FXML
    private Hyperlink trust;

    private final List<ThemeTreeCell> cells = new ArrayList<>();
    /**
     * What the cards of suggestions show: with every theme on or off they are asked for again. At first not even that
     * there is no response.
     */
    private List<Object> suggestionsShown = List.of("");

    @FXML
    private ScrollPane suggestedScroll;

    @FXML
    private VBox suggested;

    @FXML
    private HBox head;

    @FXML
    private TreeView<Theme> tree;

    @FXML
    private StackPane frame;

    @FXML
    private StackPane nothing;

    @FXML
    private HBox selectionHint;

    @FXML
    private Label selectionText;

    public ThemesController(
            ReviewViewModel model, ReviewCommands commands, Notices notices, Messages messages, Actions actions) {
        this.notices = notices;
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        this.actions = actions;
        this.menu = new ThemeMenu(model, commands, messages);
        this.colours = new ThemeColours(model.themes().codeframeProperty().get());
        this.details = new ThemeDetails(messages);
        this.picker = new ThemePicker(model, commands, messages, () -> colours);
        this.stanceBar = new StanceBar(commands, messages, actions, () -> leave.run());
        this.newTheme = new NewThemeForm(model, commands, messages, () -> leave.run());
    }

    @FXML
    void initialize() {
        suggestedKeys.textProperty().bind(messages.live("themes.suggested.keys"));
        Tips.say(suggestedKeys, suggestedKeys::getText);
        trust.setOnAction(event -> actions.run(Action.SHOW_TRUST));
        Tips.say(trust, () -> messages.text("themes.trust.tip"));
        suggestedScroll.maxHeightProperty().bind(pane.heightProperty().multiply(MOST_SUGGESTED));
        tree.setCellFactory(view -> {
            ThemeTreeCell cell = new ThemeTreeCell();
            cells.add(cell);
            return cell;
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::treeKey);
        tree.focusedProperty().addListener(change -> showDetails());
        tree.focusVisibleProperty().addListener((property, was, is) -> {
            // Without a chosen line nobody sees that Tab has come to the tree; a click chooses its own.
            if (is && tree.getSelectionModel().isEmpty()) {
                tree.getSelectionModel().selectFirst();
            }
        });
        tree.getSelectionModel().selectedItemProperty().addListener(change -> showDetails());
        head.getChildren().add(picker.field());
        HBox.setHgrow(picker.field(), Priority.ALWAYS);
        frame.getChildren().add(1, picker.list());
        picker.onLeave(() -> leave.run());
        picker.onShown(this::showFound);
        picker.currentProperty().addListener(change -> showDetails());
        int end = pane.getChildren().indexOf(selectionHint);
        pane.getChildren().addAll(end, List.of(details, newTheme.scrolling(pane.heightProperty()), stanceBar));
        picker.onNew(name -> makeTheme());
        tree.setOnContextMenuRequested(this::treeMenu);
        selectionText.setText(messages.text("themes.selection"));
        model.reading().selectionProperty().addListener(change -> showSelection());
        model.themes().codeframeProperty().addListener((property, was, is) -> showCodeframe(is));
        model.themes().numbersProperty().addListener(change -> refresh());
        model.themes().countsVersionProperty().addListener(change -> refresh());
        model.reading().detailProperty().addListener((property, was, is) -> showDetail(is));
        model.reading()
                .covering()
                .versionProperty()
                .addListener(
                        change -> showDetail(model.reading().detailProperty().get()));
        showSelection();
        showCodeframe(model.themes().codeframeProperty().get());
        showDetail(model.reading().detailProperty().get());
    }

    /** @param then where the keyboard goes after a theme was chosen */
    public void onLeave(Runnable then) {
        leave = then;
    }

    private void showSelection() {
        boolean selected =
                model.reading().selectionProperty().get().or(picker::words).isPresent();
        selectionHint.setVisible(selected);
        selectionHint.setManaged(selected);
    }

    private void showCodeframe(Codeframe codeframe) {
        colours = new ThemeColours(codeframe);
        picker.show(codeframe);
        TreeItem<Theme> root = new TreeItem<>();
        codeframe.roots().forEach(theme -> add(codeframe, theme, root));
        tree.setRoot(root);
        nothing.setVisible(codeframe.themes().isEmpty());
        if (codeframe.themes().isEmpty()) {
            nothing.getChildren()
                    .setAll(new Hint("fth-tag", messages.text("themes.none.title"), messages.text("themes.none.text"))
                            .with(messages.text("action.new_theme"), this::makeTheme));
        }
    }

    private static void add(Codeframe codeframe, Theme theme, TreeItem<Theme> into) {
        if (theme.retired()) {
            return;
        }
        TreeItem<Theme> item = new TreeItem<>(theme);
        item.setExpanded(true);
        codeframe.children(theme).forEach(child -> add(codeframe, child, item));
        into.getChildren().add(item);
    }

    private void showDetail(Optional<ResponseDetail> detail) {
        List<Suggestion> suggestions = detail.map(ResponseDetail::suggestions).orElse(List.of());
        suggestedCount.setText(suggestions.isEmpty() ? "" : messages.text("number", suggestions.size()));
        suggestedKeys.setVisible(!suggestions.isEmpty());
        List<Object> now = detail.map(shown -> List.<Object>of(
                        shown.row().textId(),
                        suggestions,
                        model.reading().covering().covers(shown.row()),
                        colours))
                .orElse(List.of());
        if (!now.equals(suggestionsShown)) {
            suggestionsShown = now;
            suggested.getChildren().clear();
            detail.ifPresentOrElse(
                    shown -> showSuggestions(shown, suggestions), () -> sayNone("themes.suggested.no-response"));
            suggestedScroll.setVvalue(0);
        }
        refresh();
    }

    private void showSuggestions(ResponseDetail detail, List<Suggestion> suggestions) {
        if (suggestions.isEmpty()) {
            sayNone("themes.suggested.none");
        }
        for (Suggestion suggestion : suggestions) {
            model.themes().codeframeProperty().get().byId(suggestion.themeId()).ifPresent(theme -> {
                boolean top = suggested.getChildren().isEmpty();
                suggested
                        .getChildren()
                        .add(new SuggestionCard(
                                messages,
                                detail,
                                model.reading().covering().shown(detail.row(), suggestion),
                                theme,
                                colours,
                                commands,
                                top));
            });
        }
    }

    private void sayNone(String key) {
        Label none = new Label(messages.text(key));
        none.getStyleClass().addAll("muted", "suggested-none");
        none.setWrapText(true);
        suggested.getChildren().setAll(List.of(none));
    }

    /** Counts or codings are other ones. The tree's own refresh would make all its cells anew. */
    private void refresh() {
        cells.forEach(ThemeTreeCell::showAgain);
        picker.refresh();
    }

    private void showFound() {
        tree.setVisible(!picker.isOpen());
        nothing.setVisible(!picker.isOpen()
                && model.themes().codeframeProperty().get().themes().isEmpty());
        showSelection();
        showDetails();
    }

    /** Says what the theme under the keyboard covers. */
    private void showDetails() {
        Optional<Theme> inTree = Optional.ofNullable(
                        tree.isFocused() ? tree.getSelectionModel().getSelectedItem() : null)
                .map(TreeItem::getValue);
        details.show(picker.isOpen() ? picker.currentProperty().get() : inTree);
    }

    private void treeKey(KeyEvent event) {
        TreeItem<Theme> item = tree.getSelectionModel().getSelectedItem();
        if (item != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            commands.decisions().toggle(item.getValue());
            event.consume();
        }
    }

    /** The theme under the keyboard: in the list of those found, or in the tree. */
    private Optional<Theme> current() {
        return picker.isOpen()
                ? picker.currentProperty().get()
                : Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                        .map(TreeItem::getValue);
    }

    /** Gives a number key to the theme under the keyboard. */
    public void give(int number) {
        withCurrent(theme -> model.themes().number(number, theme));
    }

    /** Takes the number key from the theme under the keyboard. */
    public void takeNumber() {
        withCurrent(model.themes()::unnumber);
    }

    private void withCurrent(Consumer<Theme> deed) {
        current().ifPresentOrElse(deed, () -> notices.toast(messages.text("themes.number.none")));
    }

    public void focusTree() {
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        tree.requestFocus();
    }

    /** Whether the keyboard is in this pane. */
    boolean isFocused() {
        Node focus = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        for (Node at = focus; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    /** Offers to make a theme, named as typed so far. */
    public void makeTheme() {
        newTheme.open(
                picker.typed(),
                picker.words().or(() -> model.reading().selectionProperty().get()));
        picker.clear();
    }

    public void focusFinder() {
        picker.focus();
    }

    /** Goes to the stances of a coded theme, from one theme to the next. */
    public void focusStances() {
        commands.stances().next();
        if (stanceBar.isVisible()) {
            stanceBar.focus();
        }
    }

    /** The menu key opens the menu of the theme under the keyboard. */
    private void treeMenu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            current().ifPresent(theme -> menu.of(theme, tree).show(tree, Side.LEFT, 0, 0));
            event.consume();
        }
    }

    /**
     * A click on the line toggles, as soon as the button goes down: were the tree to take the keyboard first, what it
     * says of its chosen theme would push the line away from under the pointer. A click on the arrow before the line
     * opens or shuts the theme group.
     */
    private void listen(ThemeLine line, TreeCell<Theme> cell) {
        line.setOnMousePressed(event -> clicked(event, cell));
        cell.setOnContextMenuRequested(event -> {
            Theme theme = cell.getItem();
            if (theme != null) {
                menu.of(theme, line).show(line, Side.BOTTOM, 0, 0);
                event.consume();
            }
        });
    }

    private void clicked(MouseEvent event, TreeCell<Theme> cell) {
        Theme theme = cell.getItem();
        if (theme != null && event.getButton() == MouseButton.PRIMARY) {
            commands.decisions().toggle(theme);
            leave.run();
            event.consume();
        }
    }

    private final class ThemeTreeCell extends TreeCell<Theme> {
        private final ThemeLine line = new ThemeLine(model, messages);

        ThemeTreeCell() {
            listen(line, this);
        }

        @Override
        protected void updateItem(Theme item, boolean empty) {
            super.updateItem(item, empty);
            showAgain();
        }

        void showAgain() {
            Theme item = getItem();
            if (isEmpty() || item == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                line.show(item, colours);
                setGraphic(line);
                setAccessibleText(line.said(item));
            }
        }
    }
}
