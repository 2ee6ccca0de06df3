package org.folkmoot.ui.funnel;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.model.source.ImportRecord;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.Times;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists every import with its column mapping, problems and warnings. A complete import can be removed. */
final class ImportsPane extends BorderPane {
    /** Height that fits the summary, a hash of three lines and a few rows of each table, in pixels. */
    private static final double DETAILS = 248;

    private final ReceivedViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final TableView<ImportRecord> table = Tables.table(SelectionMode.SINGLE);
    private final TableView<ImportRecord.Column> columns = Tables.table(SelectionMode.SINGLE);
    private final TableView<ImportNote> notes = Tables.table(SelectionMode.SINGLE);
    private final Button withdraw = new Button();
    private final Label about = new Label();
    private final Label hash = new Label();

    ImportsPane(ReceivedViewModel model, Messages messages, Overlay overlay) {
        this.model = model;
        this.messages = messages;
        this.overlay = overlay;
        withdraw.setText(messages.text("received.withdraw"));
        withdraw.setId("received-withdraw");
        withdraw.setGraphic(new FontIcon("fth-corner-up-left"));
        withdraw.setOnAction(event -> openWithdraw(table.getSelectionModel().getSelectedItem()));
        table.setId("imports-made");
        table.setAccessibleText(messages.text("received.sources"));
        table.setItems(model.imports());
        fillColumns();
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> show(is));
        model.imports().addListener((javafx.collections.ListChangeListener<ImportRecord>) change -> {
            if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
                table.getSelectionModel().select(0);
            }
        });
        HBox buttons = new HBox(8, withdraw);
        buttons.getStyleClass().add("received-buttons");
        SplitPane split = new SplitPane(table, details());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.35);
        split.getStyleClass().add("intake-split");
        table.setPlaceholder(
                new Hint("fth-inbox", messages.text("received.no-imports"), messages.text("review.none.text")));
        setTop(buttons);
        setCenter(split);
        withdraw.setDisable(true);
    }

    private void fillColumns() {
        table.getColumns()
                .setAll(List.of(
                        Tables.first(
                                Tables.<ImportRecord>column(messages.text("received.file"), 220, ImportsPane::file)),
                        Tables.<ImportRecord>column(
                                messages.text("received.when"), 150, each -> Times.minute(each.at())),
                        Tables.<ImportRecord>figures(
                                messages.text("received.rows"), 70, each -> messages.text("number", each.rows())),
                        Tables.<ImportRecord>figures(
                                messages.text("received.new"), 90, each -> messages.text("number", each.submissions())),
                        Tables.<ImportRecord>figures(
                                messages.text("received.updated"), 80, each -> messages.text("number", each.updated())),
                        Tables.<ImportRecord>figures(
                                messages.text("received.problems"),
                                80,
                                each -> messages.text("number", each.problems())),
                        Tables.<ImportRecord>figures(
                                messages.text("received.worked"), 80, each -> messages.text("number", each.worked())),
                        Tables.<ImportRecord>column(messages.text("received.state"), 110, this::state)));
        columns.getColumns()
                .setAll(List.of(
                        Tables.<ImportRecord.Column>column(
                                messages.text("received.column"), 260, each -> each.header()),
                        Tables.<ImportRecord.Column>column(
                                messages.text("received.became"),
                                150,
                                each -> messages.text(
                                        "role." + each.role().name().toLowerCase(Locale.ROOT)))));
        notes.getColumns()
                .setAll(List.of(
                        Tables.<ImportNote>column(messages.text("received.where"), 110, ImportNote::where),
                        Tables.<ImportNote>column(messages.text("received.problem"), 300, ImportNote::text)));
        notes.setId("import-notes");
        notes.setAccessibleText(messages.text("received.problem"));
        notes.setPlaceholder(new Label(messages.text("received.no-problems")));
        columns.setPlaceholder(new Label());
    }

    private static String file(ImportRecord record) {
        return record.sheet().isEmpty() ? record.fileName() : record.fileName() + ", " + record.sheet();
    }

    private String state(ImportRecord record) {
        return messages.text(record.withdrawn().isPresent() ? "received.withdrawn" : "received.standing");
    }

    private Node details() {
        hash.getStyleClass().add("muted");
        hash.setWrapText(true);
        hash.setMinHeight(USE_PREF_SIZE);
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        HBox tables = new HBox(16, columns, notes);
        HBox.setHgrow(columns, Priority.ALWAYS);
        HBox.setHgrow(notes, Priority.ALWAYS);
        columns.setPrefWidth(1);
        notes.setPrefWidth(1);
        VBox details = new VBox(4, about, hash, tables);
        VBox.setMargin(tables, new Insets(8, 0, 0, 0));
        VBox.setVgrow(tables, Priority.ALWAYS);
        details.setMinHeight(DETAILS);
        details.getStyleClass().add("received-details");
        return details;
    }

    private void show(@org.jspecify.annotations.Nullable ImportRecord record) {
        withdraw.setDisable(record == null || record.withdrawn().isPresent());
        if (record == null) {
            return;
        }
        about.setText(record.withdrawn()
                .map(by -> messages.text("received.withdrawn.by", by.coder(), Times.minute(by.at())))
                .orElse(messages.text("received.imported.by", record.coder(), Times.minute(record.at()))));
        hash.setText(messages.text("received.sha256", record.sha256()));
        model.details(record, read -> {
            if (record.equals(table.getSelectionModel().getSelectedItem())) {
                columns.getItems().setAll(read.columns());
                notes.getItems().setAll(ImportNote.of(read.problems(), read.warnings(), messages));
            }
        });
    }

    private void openWithdraw(ImportRecord record) {
        ConfirmPanel panel = new ConfirmPanel(
                messages,
                messages.text("received.withdraw.title", record.fileName()),
                List.of(
                        messages.text("received.withdraw.text", record.submissions(), record.updated()),
                        messages.text("received.withdraw.stays")),
                messages.text("received.withdraw.do"),
                overlay::close);
        panel.onConfirm(() -> model.withdraw(record, overlay::close, panel::refused));
        overlay.open(panel, panel.field());
    }
}
