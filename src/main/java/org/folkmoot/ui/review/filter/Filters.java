package org.folkmoot.ui.review.filter;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.model.response.Condition;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.review.state.ListQuery;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** The filter and sort menus, the chips of the active conditions, and saved filters. */
public final class Filters {
    private final FiltersModel filters;
    private final ReviewViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final MenuButton filter;
    private final MenuButton sort;
    private final FlowPane chips;
    private final CustomTextField name;
    private boolean named;

    public Filters(
            FiltersModel filters,
            ReviewViewModel model,
            Messages messages,
            Overlay overlay,
            MenuButton filter,
            MenuButton sort,
            FlowPane chips,
            CustomTextField name) {
        this.filters = filters;
        this.model = model;
        this.messages = messages;
        this.overlay = overlay;
        this.filter = filter;
        this.sort = sort;
        this.chips = chips;
        this.name = name;
        askName(false);
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::nameKey);
        model.responses().narrowing().queryProperty().addListener((property, was, is) -> {
            // The search is shown in its own field, not in a menu or chip.
            if (!is.withSearch(was.search()).equals(was)) {
                show();
            }
        });
        model.themes().codeframeProperty().addListener(change -> show());
        filters.choicesProperty().addListener(change -> show());
        // Other coders and languages may appear at any time, so they are reread when the menu is about to open.
        filter.focusedProperty().addListener((property, was, is) -> refreshIf(is));
        filter.hoverProperty().addListener((property, was, is) -> refreshIf(is));
        show();
    }

    private FiltersModel.Choices choices() {
        return filters.choicesProperty().get();
    }

    private ConditionNames names() {
        return new ConditionNames(
                messages, model.themes().codeframeProperty().get(), choices().attributes());
    }

    private void refreshIf(boolean wanted) {
        if (wanted) {
            filters.refresh();
        }
    }

    private void fill() {
        FilterMenu menu = new FilterMenu(
                model.responses().narrowing(),
                messages,
                overlay,
                model.themes().codeframeProperty().get(),
                names(),
                choices());
        List<MenuItem> items = menu.conditions();
        items.addAll(menu.saved(filters::show, () -> askName(true), filters::forget));
        filter.getItems().setAll(items);
        List<RadioMenuItem> orders = menu.orders();
        sort.getItems().setAll(orders);
        sort.getItems().add(menu.likely());
        sort.setText(
                named
                        ? orders.stream()
                                .filter(RadioMenuItem::isSelected)
                                .map(MenuItem::getText)
                                .findFirst()
                                .orElse("")
                        : "");
    }

    /** @param wanted whether there is room to name the order of the list */
    public void nameOrder(boolean wanted) {
        named = wanted;
        fill();
    }

    private void show() {
        fill();
        ListQuery query = model.responses().narrowing().query();
        chips.getChildren().clear();
        ConditionNames names = names();
        for (Condition condition : query.conditions()) {
            chips.getChildren().add(chip(names.of(condition), () -> model.responses()
                    .narrowing()
                    .without(condition)));
        }
        if (query.allQuestions()) {
            chips.getChildren().add(chip(messages.text("narrow.question.all"), () -> model.responses()
                    .narrowing()
                    .allQuestions(false)));
        }
        if (chips.getChildren().size() > 1) {
            chips.getChildren()
                    .add(chip(messages.text("narrow.clear"), model.responses().narrowing()::clear));
        }
        chips.setManaged(!chips.getChildren().isEmpty());
        chips.setVisible(chips.isManaged());
    }

    private Node chip(String text, Runnable remove) {
        Button chip = new Button(text, new FontIcon("fth-x"));
        chip.getStyleClass().add("filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(messages.text("narrow.chip.remove", text));
        chip.setMaxWidth(280);
        chip.setOnAction(event -> remove.run());
        return chip;
    }

    private void askName(boolean wanted) {
        name.setVisible(wanted);
        name.setManaged(wanted);
        name.clear();
        if (wanted) {
            name.requestFocus();
        }
    }

    private void nameKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            askName(false);
            filter.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !name.getText().isBlank()) {
            filters.save(name.getText().strip());
            askName(false);
            filter.requestFocus();
            event.consume();
        }
    }
}
