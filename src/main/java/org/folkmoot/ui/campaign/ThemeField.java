package org.folkmoot.ui.campaign;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.themes.ThemeHit;
import org.folkmoot.ui.review.themes.ThemeSearch;

/** Finds a theme by typing. Arrow keys select, Enter applies and Esc clears; both then return the focus. */
final class ThemeField extends VBox {
    private static final int MOST = 5;
    private static final double ROW = 32;

    private final TextField field = new TextField();
    private final ListView<Theme> found = new ListView<>();
    private final Runnable leave;
    private ThemeSearch finder = new ThemeSearch(new Codeframe(List.of()));

    /** @param leave moves the focus back to where it was */
    ThemeField(Messages messages, Consumer<Theme> take, Runnable leave) {
        this.leave = leave;
        field.setId("campaign-theme");
        field.promptTextProperty().bind(messages.live("campaigns.code.prompt"));
        field.accessibleTextProperty().bind(messages.live("campaigns.code.prompt"));
        found.setId("campaign-themes");
        found.setAccessibleText(messages.text("campaigns.code.found"));
        found.setFocusTraversable(false);
        found.setFixedCellSize(ROW);
        found.setCellFactory(view -> new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(Theme item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : item.label());
            }
        });
        getChildren().addAll(field, found);
        setSpacing(4);
        field.textProperty().addListener((property, was, is) -> find(is));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                found.getSelectionModel().selectNext();
            } else if (event.getCode() == KeyCode.UP) {
                found.getSelectionModel().selectPrevious();
            } else if (event.getCode() == KeyCode.ENTER) {
                take(take);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
                leave.run();
            } else {
                return;
            }
            event.consume();
        });
        found.setOnMouseClicked(event -> take(take));
        find("");
    }

    void use(Codeframe codeframe) {
        finder = new ThemeSearch(codeframe);
        find(field.getText());
    }

    private void find(String typed) {
        List<Theme> themes = typed.isBlank()
                ? List.of()
                : finder.find(typed, List.of()).stream()
                        .map(ThemeHit::theme)
                        .limit(MOST)
                        .toList();
        found.getItems().setAll(themes);
        found.getSelectionModel().selectFirst();
        found.setVisible(!themes.isEmpty());
        found.setManaged(!themes.isEmpty());
        found.setPrefHeight(themes.size() * ROW + 2);
        found.setMinHeight(themes.size() * ROW + 2);
    }

    private void take(Consumer<Theme> take) {
        Theme theme = found.getSelectionModel().getSelectedItem();
        if (theme != null) {
            field.clear();
            take.accept(theme);
            leave.run();
        }
    }

    void focus() {
        field.requestFocus();
    }
}
