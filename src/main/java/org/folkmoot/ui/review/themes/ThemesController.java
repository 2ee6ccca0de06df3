package org.folkmoot.ui.review.themes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.common.Tips;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Binds the suggestions, the codeframe with its counts, and the theme finder. */
public final class ThemesController {
    /** Maximum share of the pane for suggestions, so that the codeframe stays visible. */
    private static final double MOST_SUGGESTED = 0.36;
    /** In a narrower pane, keys are shown in tooltips only. */
    private static final double ROOM_FOR_KEYS = 330;

    private final BooleanProperty offered = new SimpleBooleanProperty();

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Notices notices;
    private final Messages messages;
    private final Actions actions;
    private final SuggestionList suggestions;
    private final ThemeTree tree;
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

    @FXML
    private HBox head;

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
        this.suggestions = new SuggestionList(model, commands, messages);
        this.tree = new ThemeTree(model, commands, messages, () -> colours, () -> leave.run());
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
        suggestedKeys.visibleProperty().bind(offered.and(pane.widthProperty().greaterThan(ROOM_FOR_KEYS)));
        suggestedKeys.managedProperty().bind(suggestedKeys.visibleProperty());
        trust.setOnAction(event -> actions.run(Action.SHOW_TRUST));
        Tips.say(trust, () -> messages.text("themes.trust.tip"));
        suggestions.maxHeightProperty().bind(pane.heightProperty().multiply(MOST_SUGGESTED));
        pane.getChildren().add(pane.getChildren().indexOf(head), suggestions);
        frame.getChildren().add(0, tree);
        tree.onCurrent(this::showDetails);
        head.getChildren().add(picker.field());
        HBox.setHgrow(picker.field(), Priority.ALWAYS);
        frame.getChildren().add(1, picker.list());
        picker.onLeave(() -> leave.run());
        picker.onShown(this::showFound);
        picker.currentProperty().addListener(change -> showDetails());
        int end = pane.getChildren().indexOf(selectionHint);
        pane.getChildren().addAll(end, List.of(details, newTheme.scrolling(pane.heightProperty()), stanceBar));
        picker.onNew(name -> makeTheme());
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

    /** @param then moves the focus after a theme has been chosen */
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
        tree.show(codeframe);
        nothing.setVisible(codeframe.themes().isEmpty());
        if (codeframe.themes().isEmpty()) {
            nothing.getChildren()
                    .setAll(new Hint("fth-tag", messages.text("themes.none.title"), messages.text("themes.none.text"))
                            .with(messages.text("action.new_theme"), this::makeTheme));
        }
    }

    private void showDetail(Optional<ResponseDetail> detail) {
        int open = detail.map(shown -> shown.suggestions().size()).orElse(0);
        suggestedCount.setText(open == 0 ? "" : messages.text("number", open));
        offered.set(open > 0);
        suggestions.show(detail, colours);
        refresh();
    }

    /** Redraws counts and codings. */
    private void refresh() {
        tree.redraw();
        picker.refresh();
    }

    private void showFound() {
        tree.setVisible(!picker.isOpen());
        nothing.setVisible(!picker.isOpen()
                && model.themes().codeframeProperty().get().themes().isEmpty());
        showSelection();
        showDetails();
    }

    /** Shows the definition of the focused theme. */
    private void showDetails() {
        details.show(picker.isOpen() ? picker.currentProperty().get() : tree.focusedTheme());
    }

    /** The focused theme, in the list of matches or in the tree. */
    private Optional<Theme> current() {
        return picker.isOpen() ? picker.currentProperty().get() : tree.selectedTheme();
    }

    /** Assigns a number key to the focused theme. */
    public void give(int number) {
        withCurrent(theme -> model.themes().number(number, theme));
    }

    /** Removes the number key of the focused theme. */
    public void takeNumber() {
        withCurrent(model.themes()::unnumber);
    }

    private void withCurrent(Consumer<Theme> deed) {
        current().ifPresentOrElse(deed, () -> notices.toast(messages.text("themes.number.none")));
    }

    public void focusTree() {
        tree.takeFocus();
    }

    /** Offers to create a theme with the typed name. */
    public void makeTheme() {
        newTheme.open(
                picker.typed(),
                picker.words().or(() -> model.reading().selectionProperty().get()));
        picker.clear();
    }

    public void focusFinder() {
        picker.focus();
    }

    /** Focuses the stances of the next coded theme. */
    public void focusStances() {
        commands.stances().next();
        if (stanceBar.isVisible()) {
            stanceBar.focus();
        }
    }
}
