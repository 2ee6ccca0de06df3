package org.folkmoot.ui.intake;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Names and descriptions of column roles. */
final class RoleNames extends StringConverter<ColumnRole> {
    private final Messages messages;

    RoleNames(Messages messages) {
        this.messages = messages;
    }

    /** Fills a combo box with all roles, each with its description. */
    void fill(ComboBox<ColumnRole> box) {
        box.getItems().setAll(ColumnRole.values());
        box.setVisibleRowCount(ColumnRole.values().length);
        box.setConverter(this);
        box.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(ColumnRole item, boolean empty) {
                super.updateItem(item, empty);
                setText(null);
                setGraphic(empty || item == null ? null : described(item));
            }
        });
    }

    /** Fills a menu with all roles. */
    void fill(MenuButton menu, Consumer<ColumnRole> chosen) {
        for (ColumnRole role : ColumnRole.values()) {
            MenuItem item = new MenuItem("", described(role));
            item.setOnAction(event -> chosen.accept(role));
            menu.getItems().add(item);
        }
    }

    private VBox described(ColumnRole role) {
        Label name = Styles.label(toString(role), "field-name");
        Label meaning =
                Styles.label(messages.text("role.meaning." + role.name().toLowerCase(Locale.ROOT)), "role-meaning");
        return new VBox(name, meaning);
    }

    @Override
    public String toString(@Nullable ColumnRole role) {
        return role == null ? "" : messages.text("role." + role.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public ColumnRole fromString(String text) {
        throw new UnsupportedOperationException("it is chosen, not typed");
    }
}
