package org.folkmoot.ui.funnel;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.folkmoot.model.response.UncountedResponse;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists the responses classed as non-answers, which the user can reclassify. */
final class NonAnswersPane extends BorderPane {
    private final ReceivedViewModel model;
    private final TableView<UncountedResponse> table = Tables.table(SelectionMode.MULTIPLE);
    private final Button counts;
    private final Button countsNot;
    private final Hyperlink more;

    NonAnswersPane(ReceivedViewModel model, Messages messages) {
        this.model = model;
        counts = button(messages.text("received.counts"), "received-counts", "fth-check");
        counts.setOnAction(event -> model.counts(chosen(), true));
        countsNot = button(messages.text("received.counts-not"), "received-counts-not", "fth-minus");
        countsNot.setOnAction(event -> model.counts(chosen(), false));
        more = new Hyperlink(messages.text("received.more"));
        more.setOnAction(event -> model.more());
        table.setId("non-answers");
        table.setAccessibleText(messages.text("received.answers"));
        table.setItems(model.responses());
        table.getColumns()
                .setAll(List.of(
                        Tables.first(Tables.<UncountedResponse>column(
                                messages.text("received.reference"), 138, each -> each.reference())),
                        Tables.<UncountedResponse>column(
                                messages.text("received.stands"),
                                210,
                                each -> messages.text("received.answer." + (each.counts() ? "counts" : "counts-not")
                                        + (each.overridden() ? ".by-hand" : ""))),
                        Tables.<UncountedResponse>column(
                                messages.text("received.opening"), 470, each -> each.opening())));
        table.getSelectionModel().getSelectedItems().addListener((javafx.collections.ListChangeListener<Object>)
                change -> followSelection());
        table.setPlaceholder(new Hint(
                "fth-check-circle",
                messages.text("received.no-non-answers"),
                messages.text("received.no-non-answers.text")));
        HBox buttons = new HBox(8, counts, countsNot);
        buttons.getStyleClass().add("received-buttons");
        setTop(buttons);
        setCenter(table);
        HBox foot = new HBox(more);
        foot.getStyleClass().add("received-details");
        foot.visibleProperty().bind(more.visibleProperty());
        foot.managedProperty().bind(more.visibleProperty());
        setBottom(foot);
        followSelection();
    }

    private static Button button(String text, String id, String icon) {
        Button button = new Button(text);
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    private List<UncountedResponse> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    void follow() {
        more.setVisible(model.goesOn());
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
        followSelection();
    }

    private void followSelection() {
        List<UncountedResponse> chosen = chosen();
        counts.setDisable(chosen.isEmpty() || chosen.stream().allMatch(UncountedResponse::counts));
        countsNot.setDisable(chosen.isEmpty() || chosen.stream().noneMatch(UncountedResponse::counts));
    }
}
