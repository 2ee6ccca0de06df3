package org.folkmoot.ui.review.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lets the user select several themes, any of which a response may have. */
final class AnyThemePanel extends VBox {
    private static final double ROW = 32;
    private static final int ROWS = 11;
    private static final int INDENT = 20;

    private final Codeframe codeframe;
    private final Messages messages;
    private final List<Theme> all = new ArrayList<>();
    private final Set<Long> chosen = new LinkedHashSet<>();
    private final CustomTextField typed = new CustomTextField();
    private final ListView<Theme> list = new ListView<>();
    private final Button add;
    private final Label count = new Label();

    /**
     * @param close removes the panel
     * @param then receives the ids of the selected themes
     */
    AnyThemePanel(Messages messages, Codeframe codeframe, Runnable close, Consumer<Set<Long>> then) {
        super(12);
        this.messages = messages;
        this.codeframe = codeframe;
        getStyleClass().addAll("panel", "columns-panel");
        codeframe.roots().forEach(this::collect);
        Label title = new Label(messages.text("narrow.any.title"));
        title.getStyleClass().add("panel-title");
        Label keys = new Label(messages.text("narrow.any.keys"));
        keys.getStyleClass().add("key-hint");
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        FontIcon icon = new FontIcon("fth-search");
        icon.getStyleClass().add("field-icon");
        typed.setLeft(icon);
        typed.setId("any-typed");
        typed.setPromptText(messages.text("narrow.any.prompt"));
        typed.setAccessibleText(messages.text("narrow.any.prompt"));
        typed.textProperty().addListener(change -> find());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::typedKey);
        list.setId("any-list");
        list.getStyleClass().add("columns-list");
        list.setAccessibleText(messages.text("narrow.any.title"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setPlaceholder(new Label(messages.text("narrow.any.none")));
        list.setCellFactory(view -> new ThemeCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                turn(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        Button cancel = new Button(messages.text("narrow.panel.cancel"));
        cancel.setOnAction(event -> close.run());
        add = new Button(messages.text("narrow.panel.add"));
        add.setId("any-add");
        add.getStyleClass().add("accent");
        add.setDefaultButton(true);
        add.setOnAction(event -> {
            close.run();
            then.accept(Set.copyOf(chosen));
        });
        count.getStyleClass().add("muted");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox buttons = new HBox(8, count, cancel, add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, keys, typed, list, buttons);
        find();
        say();
    }

    /** The field to focus first. */
    Node field() {
        return typed;
    }

    private void collect(Theme theme) {
        all.add(theme);
        codeframe.children(theme).forEach(this::collect);
    }

    private void find() {
        String wanted = typed.getText().strip().toLowerCase(Locale.UK);
        list.getItems()
                .setAll(all.stream()
                        .filter(theme -> theme.label().toLowerCase(Locale.UK).contains(wanted))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    /** Down moves from the field to the list; Enter in the field ticks the first match. */
    private void typedKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !typed.getText().isBlank()) {
            turn(list.getSelectionModel().getSelectedItem());
            typed.clear();
            event.consume();
        }
    }

    private void turn(Theme theme) {
        if (theme != null) {
            if (!chosen.remove(theme.id())) {
                chosen.add(theme.id());
            }
            list.refresh();
            say();
        }
    }

    private void say() {
        add.setDisable(chosen.isEmpty());
        count.setText(messages.text("narrow.any.count", chosen.size()));
    }

    private final class ThemeCell extends TickCell<Theme> {
        ThemeCell() {
            super(AnyThemePanel.this::turn);
        }

        @Override
        protected boolean isTicked(Theme theme) {
            return chosen.contains(theme.id());
        }

        @Override
        protected String name(Theme theme) {
            return theme.label();
        }

        @Override
        protected String said(Theme theme) {
            return messages.text(isTicked(theme) ? "narrow.any.on" : "narrow.any.off", theme.label());
        }

        @Override
        double indent(Theme theme) {
            return INDENT * (codeframe.level(theme) - 1);
        }
    }
}
