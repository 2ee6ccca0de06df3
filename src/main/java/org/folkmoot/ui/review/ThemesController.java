package org.folkmoot.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.model.AnswerDetail;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Proposal;
import org.folkmoot.model.Theme;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;
import org.jspecify.annotations.Nullable;

/** Suggestions, then the codeframe with its counts and the field that finds a theme. */
public final class ThemesController {
    /** Suggestions take at most this part of the pane, so that the codeframe stays in sight. */
    private static final double MOST_SUGGESTED = 0.36;

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private final ThemeMenu menu;
    private ThemeColours colours;
    private ThemeFinder themeFinder;
    private Runnable leave = () -> {};

    @FXML
    private VBox pane;

    @FXML
    private Label suggestedCount;

    @FXML
    private Label suggestedKeys;

    @FXML
    private ScrollPane suggestedScroll;

    @FXML
    private VBox suggested;

    @FXML
    private CustomTextField finder;

    @FXML
    private TreeView<Theme> tree;

    @FXML
    private ListView<Theme> found;

    @FXML
    private StackPane nothing;

    @FXML
    private HBox selectionHint;

    @FXML
    private Label selectionText;

    public ThemesController(ReviewViewModel model, ReviewCommands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        this.menu = new ThemeMenu(model, commands, messages);
        this.colours = new ThemeColours(model.codeframeProperty().get());
        this.themeFinder = new ThemeFinder(model.codeframeProperty().get());
    }

    @FXML
    void initialize() {
        suggestedKeys.setText(
                messages.text("themes.suggested.keys", Action.ACCEPT.keyText(""), Action.REJECT.keyText("")));
        suggestedScroll.maxHeightProperty().bind(pane.heightProperty().multiply(MOST_SUGGESTED));
        tree.setCellFactory(view -> new ThemeTreeCell());
        found.setCellFactory(view -> new ThemeListCell());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::treeKey);
        finder.textProperty().addListener(change -> find());
        finder.focusedProperty().addListener(change -> find());
        finder.addEventFilter(KeyEvent.KEY_PRESSED, this::finderKey);
        selectionText.setText(messages.text("themes.selection"));
        model.selectionProperty().addListener((property, was, is) -> showSelection(is.isPresent()));
        model.codeframeProperty().addListener((property, was, is) -> showCodeframe(is));
        model.numbersProperty().addListener(change -> refresh());
        model.countsVersionProperty().addListener(change -> refresh());
        model.detailProperty().addListener((property, was, is) -> showDetail(is));
        model.covering()
                .versionProperty()
                .addListener(change -> showDetail(model.detailProperty().get()));
        showSelection(false);
        showCodeframe(model.codeframeProperty().get());
        showDetail(model.detailProperty().get());
    }

    /** @param then where the keyboard goes after a theme was chosen */
    void onLeave(Runnable then) {
        leave = then;
    }

    private void showSelection(boolean selected) {
        selectionHint.setVisible(selected);
        selectionHint.setManaged(selected);
    }

    private void showCodeframe(Codeframe codeframe) {
        colours = new ThemeColours(codeframe);
        themeFinder = new ThemeFinder(codeframe);
        TreeItem<Theme> root = new TreeItem<>();
        codeframe.roots().forEach(theme -> add(codeframe, theme, root));
        tree.setRoot(root);
        nothing.setVisible(codeframe.themes().isEmpty());
        if (codeframe.themes().isEmpty()) {
            nothing.getChildren()
                    .setAll(new Hint("fth-tag", messages.text("themes.none.title"), messages.text("themes.none.text")));
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

    private void showDetail(Optional<AnswerDetail> detail) {
        List<Proposal> proposals = detail.map(AnswerDetail::proposals).orElse(List.of());
        suggestedCount.setText(proposals.isEmpty() ? "" : messages.text("number", proposals.size()));
        suggestedKeys.setVisible(!proposals.isEmpty());
        suggested.getChildren().clear();
        detail.ifPresent(shown -> showSuggestions(shown, proposals));
        if (detail.isPresent() && suggested.getChildren().isEmpty()) {
            Label none = new Label(messages.text("themes.suggested.none"));
            none.getStyleClass().addAll("muted", "suggested-none");
            none.setWrapText(true);
            suggested.getChildren().add(none);
        }
        suggestedScroll.setVvalue(0);
        refresh();
    }

    private void showSuggestions(AnswerDetail detail, List<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            model.codeframeProperty().get().byId(proposal.themeId()).ifPresent(theme -> {
                boolean top = suggested.getChildren().isEmpty();
                suggested
                        .getChildren()
                        .add(new SuggestionCard(
                                messages,
                                detail,
                                model.covering().shown(detail.row(), proposal),
                                theme,
                                colours,
                                commands,
                                top));
            });
        }
    }

    private void refresh() {
        tree.refresh();
        found.refresh();
    }

    private void find() {
        boolean finding = finder.isFocused() && !finder.getText().isBlank();
        found.setVisible(finding);
        tree.setVisible(!finding);
        nothing.setVisible(false);
        if (finding) {
            found.getItems().setAll(themeFinder.find(finder.getText()));
            found.getSelectionModel().selectFirst();
            if (found.getItems().isEmpty()) {
                found.setVisible(false);
                nothing.setVisible(true);
                nothing.getChildren()
                        .setAll(new Hint("fth-search", messages.text("themes.no-hits", finder.getText()), ""));
            }
        }
    }

    private void finderKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leaveFinder();
        } else if (event.getCode() == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
            found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 3));
        } else if (event.getCode() == KeyCode.UP) {
            found.getSelectionModel().selectPrevious();
            found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 3));
        } else if (event.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(found.isVisible() ? found.getSelectionModel().getSelectedItem() : null)
                    .ifPresent(commands::toggle);
            leaveFinder();
        } else {
            return;
        }
        event.consume();
    }

    private void leaveFinder() {
        finder.clear();
        leave.run();
    }

    private void treeKey(KeyEvent event) {
        TreeItem<Theme> item = tree.getSelectionModel().getSelectedItem();
        if (item != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            commands.toggle(item.getValue());
            event.consume();
        }
    }

    void focusFinder() {
        finder.requestFocus();
        finder.selectAll();
    }

    /** A click on the line toggles; on the arrow before it, it opens or shuts the net. */
    private void listen(ThemeLine line, IndexedCell<Theme> cell) {
        line.setOnMouseClicked(event -> clicked(event, cell));
        cell.setOnContextMenuRequested(event -> {
            Theme theme = cell.getItem();
            if (theme != null) {
                menu.of(theme, line).show(line, Side.BOTTOM, 0, 0);
                event.consume();
            }
        });
    }

    private void clicked(MouseEvent event, IndexedCell<Theme> cell) {
        Theme theme = cell.getItem();
        if (theme != null && event.getButton() == MouseButton.PRIMARY) {
            commands.toggle(theme);
            finder.clear();
            leave.run();
            event.consume();
        }
    }

    private @Nullable Node line(ThemeLine line, @Nullable Theme theme) {
        if (theme == null) {
            return null;
        }
        line.show(theme, colours);
        return line;
    }

    private final class ThemeTreeCell extends TreeCell<Theme> {
        private final ThemeLine line = new ThemeLine(model, messages);

        ThemeTreeCell() {
            listen(line, this);
        }

        @Override
        protected void updateItem(Theme item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(line(line, empty ? null : item));
        }
    }

    private final class ThemeListCell extends ListCell<Theme> {
        private final ThemeLine line = new ThemeLine(model, messages);

        ThemeListCell() {
            listen(line, this);
        }

        @Override
        protected void updateItem(Theme item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(line(line, empty ? null : item));
        }
    }
}
