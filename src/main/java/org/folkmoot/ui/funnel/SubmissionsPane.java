package org.folkmoot.ui.funnel;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.response.ReceivedSubmission;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.ReasonText;
import org.folkmoot.ui.common.Times;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists the submissions of a step, with their source and the actions on them. */
final class SubmissionsPane extends BorderPane {
    private final ReceivedViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final TableView<ReceivedSubmission> table = Tables.table(SelectionMode.MULTIPLE);
    private final Button include;
    private final Button aside;
    private final Button erase;
    private final Hyperlink more;
    private final Label reference = new Label();
    private final Label source = new Label();
    private final Label hash = new Label();

    SubmissionsPane(ReceivedViewModel model, Messages messages, Overlay overlay, ObservableBooleanValue covers) {
        this.model = model;
        this.messages = messages;
        this.overlay = overlay;
        include = button("received.include", "fth-corner-up-left", () -> model.include(chosen()));
        aside = button("received.aside", "fth-corner-down-right", this::openAside);
        erase = button("received.erase", "fth-trash-2", this::openErase);
        more = new Hyperlink(messages.text("received.more"));
        more.setOnAction(event -> model.more());
        table.setId("submissions");
        table.setAccessibleText(messages.text("received.submissions"));
        table.setItems(model.submissions());
        table.getColumns()
                .setAll(List.of(
                        Tables.first(Tables.<ReceivedSubmission>column(
                                messages.text("received.reference"), 138, each -> each.reference())),
                        Tables.<ReceivedSubmission>column(
                                messages.text("received.stands"),
                                110,
                                each -> messages.text("received.status."
                                        + (each.erased()
                                                ? "erased"
                                                : each.status().word()))),
                        Tables.<ReceivedSubmission>column(
                                messages.text("received.reason"), 210, each -> ReasonText.of(messages, each.reason())),
                        Tables.<ReceivedSubmission>column(
                                messages.text("received.opening"),
                                360,
                                each -> covers.get() && each.distressing()
                                        ? messages.text("response.covered")
                                        : each.opening())));
        covers.addListener(change -> table.refresh());
        table.getSelectionModel().getSelectedItems().addListener((javafx.collections.ListChangeListener<Object>)
                change -> followSelection());
        model.busyProperty().addListener(change -> followSelection());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, include, aside, gap, erase);
        buttons.getStyleClass().add("received-buttons");
        setTop(buttons);
        setCenter(table);
        setBottom(details());
        followSelection();
    }

    private VBox details() {
        reference.getStyleClass().add("field-name");
        for (Label label : List.of(source, hash)) {
            label.getStyleClass().add("muted");
            label.setWrapText(true);
        }
        source.setId("provenance");
        VBox details = new VBox(2, more, reference, source, hash);
        details.getStyleClass().add("received-details");
        return details;
    }

    private Button button(String key, String icon, Runnable then) {
        Button button = new Button(messages.text(key));
        button.setGraphic(new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setAlignment(Pos.CENTER);
        button.setOnAction(event -> then.run());
        return button;
    }

    private List<ReceivedSubmission> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /** Shows the submissions of a step, which have been loaded already. */
    void follow(Step step) {
        boolean goesOn = model.goesOn();
        more.setVisible(goesOn);
        more.setManaged(goesOn);
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
        table.setUserData(step);
        table.setPlaceholder(
                step.received() == 0
                        ? new Hint("fth-inbox", messages.text("review.none.title"), messages.text("review.none.text"))
                        : new Hint(
                                "fth-inbox",
                                messages.text("received.none.title"),
                                messages.text("received.none.text")));
        followSelection();
    }

    private void followSelection() {
        List<ReceivedSubmission> chosen =
                chosen().stream().filter(each -> each != null).toList();
        boolean busy = model.busyProperty().get();
        boolean any = !busy && !chosen.isEmpty() && chosen.stream().noneMatch(ReceivedSubmission::erased);
        include.setDisable(!any
                || chosen.stream()
                        .anyMatch(each ->
                                each.status() == SubmissionStatus.INCLUDED || each.status() == SubmissionStatus.BLANK));
        aside.setDisable(!any);
        erase.setDisable(busy || chosen.size() != 1);
        if (chosen.size() == 1) {
            ReceivedSubmission one = chosen.get(0);
            reference.setText(one.reference());
            source.setText(messages.text(
                    "received.provenance",
                    Tables.place(messages, one.source()),
                    one.source().coder(),
                    Times.minute(one.source().at())));
            hash.setText(messages.text("received.sha256", one.source().sha256()));
        } else {
            reference.setText(chosen.isEmpty() ? "" : messages.text("received.several", chosen.size()));
            source.setText("");
            hash.setText("");
        }
    }

    private void openAside() {
        List<ReceivedSubmission> chosen = chosen();
        AsidePanel panel = new AsidePanel(
                messages,
                chosen.size(),
                chosen.get(0).reference(),
                overlay::close,
                (status, reason) -> model.setAside(chosen, status, reason));
        overlay.open(panel, panel.field());
    }

    private void openErase() {
        model.previewErasure(chosen().get(0), preview -> {
            ErasePanel panel = new ErasePanel(messages, preview, model, overlay::close);
            overlay.open(panel, panel.field());
        });
    }
}
