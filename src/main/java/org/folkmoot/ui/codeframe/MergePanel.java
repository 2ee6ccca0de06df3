package org.folkmoot.ui.codeframe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Asks which theme to merge into and previews the effect. */
final class MergePanel extends VBox {
    private final CodeframeViewModel model;
    private final Messages messages;
    private final Theme from;
    private final TextField find = new TextField();
    private final ListView<Theme> targets = new ListView<>();
    private final Label preview = new Label();
    private final CheckBox withRules = new CheckBox();
    private final Button merge = new Button();

    MergePanel(CodeframeViewModel model, Messages messages, Theme from, @Nullable Theme into, Runnable close) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.from = from;
        getStyleClass().addAll("panel", "form-panel");
        Label title = new Label(messages.text("codeframe.merge.title", from.name()));
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        find.setId("merge-find");
        find.setPromptText(messages.text("codeframe.merge.find"));
        find.setAccessibleText(messages.text("codeframe.merge.find"));
        find.textProperty().addListener((property, was, is) -> list(is));
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::findKey);
        targets.setId("merge-targets");
        targets.setAccessibleText(messages.text("codeframe.merge.find"));
        targets.setPrefHeight(220);
        targets.setCellFactory(view -> new TargetCell());
        targets.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> preview(is));
        preview.setWrapText(true);
        preview.setMinHeight(44);
        preview.setAlignment(Pos.TOP_LEFT);
        withRules.setText(messages.text("codeframe.merge.rules"));
        withRules.setSelected(true);
        withRules.setVisible(!from.spec().rules().isBlank());
        withRules.setManaged(withRules.isVisible());
        Button cancel = new Button(messages.text("codeframe.cancel"));
        cancel.setOnAction(event -> close.run());
        merge.setText(messages.text("codeframe.merge.do"));
        merge.setId("merge-do");
        merge.getStyleClass().add("accent");
        merge.setDefaultButton(true);
        merge.disableProperty()
                .bind(targets.getSelectionModel().selectedItemProperty().isNull());
        merge.setOnAction(
                event -> Optional.ofNullable(targets.getSelectionModel().getSelectedItem())
                        .ifPresent(chosen -> {
                            close.run();
                            model.merge(from, chosen, withRules.isSelected());
                        }));
        HBox buttons = new HBox(8, cancel, merge);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, find, targets, preview, withRules, buttons);
        list("");
        if (into != null) {
            targets.getSelectionModel().select(into);
            targets.scrollTo(into);
        } else {
            targets.getSelectionModel().clearSelection();
            preview(null);
        }
    }

    private void list(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Theme> fitting = model.codeframe().themes().stream()
                .filter(theme -> theme.id() != from.id() && !theme.retired())
                .filter(theme -> theme.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        targets.getItems().setAll(fitting);
        if (!wanted.isEmpty() && !fitting.isEmpty()) {
            targets.getSelectionModel().selectFirst();
        }
    }

    private void findKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            if (event.getCode() == KeyCode.DOWN) {
                targets.getSelectionModel().selectNext();
            } else {
                targets.getSelectionModel().selectPrevious();
            }
            targets.scrollTo(targets.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private void preview(@Nullable Theme into) {
        if (into == null) {
            preview.setText(messages.text("codeframe.merge.choose"));
            return;
        }
        model.countInBoth(from, into, both -> {
            if (into.equals(targets.getSelectionModel().getSelectedItem())) {
                preview.setText(
                        messages.text("codeframe.merge.preview", from.name(), into.name(), both.first(), both.both()));
            }
        });
    }

    Node field() {
        return find;
    }

    private static final class TargetCell extends ListCell<Theme> {
        @Override
        protected void updateItem(Theme item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.code() + "  " + item.name());
        }
    }
}
