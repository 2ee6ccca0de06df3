package org.folkmoot.ui.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.ui.common.Messages;

/** Rows whose reference was imported before: how many, how they changed, and what to do with them. */
final class KnownPane extends VBox {
    private static final List<KnownReferences> CHOICES =
            List.of(KnownReferences.SKIP, KnownReferences.NEW_VERSION, KnownReferences.DUPLICATE, KnownReferences.STOP);

    private final CheckModel model;
    private final Messages messages;
    private final Label counts = Styles.wrapped("", "field-name");
    private final Map<KnownReferences, RadioButton> choices = new EnumMap<>(KnownReferences.class);
    private final CheckBox codes = new CheckBox();
    private final Label codesFate = Styles.wrapped("", "muted");
    private final Label changed;
    private final ListView<ImportReport.ChangedRow> rows = new ListView<>();

    KnownPane(CheckModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        ToggleGroup group = new ToggleGroup();
        getChildren().add(counts);
        for (KnownReferences choice : CHOICES) {
            RadioButton button = new RadioButton(
                    messages.text("intake.known." + choice.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setUserData(choice);
            button.setOnAction(event -> model.knownProperty().set(choice));
            choices.put(choice, button);
            getChildren().add(button);
        }
        codes.setWrapText(true);
        codes.setMinHeight(USE_PREF_SIZE);
        codes.selectedProperty().bindBidirectional(model.knownCodesProperty());
        getChildren().addAll(codes, codesFate);
        changed = Styles.label(messages.text("intake.known.changed"), "section-title");
        rows.setCellFactory(view -> new ChangedCell(messages));
        rows.setAccessibleText(messages.text("intake.known.changed"));
        rows.getStyleClass().add("changed-rows");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(changed, rows);
        model.knownProperty().addListener(change -> choice());
        choice();
    }

    private void choice() {
        RadioButton button = choices.get(model.knownProperty().get());
        if (button != null) {
            button.setSelected(true);
        }
    }

    void show(Totals totals) {
        counts.setText(messages.text("intake.known.counts", totals.known(), totals.same(), totals.changed()));
        KnownCodesText text = new KnownCodesText(messages, totals.knownCodes());
        codes.setText(text.offer());
        Styles.shown(codes, totals.knownCodes().responses() > 0);
        codesFate.setText(text.fate());
        Styles.shown(codesFate, !text.fate().isEmpty());
        rows.getItems().setAll(model.changedRows());
        Styles.shown(changed, !rows.getItems().isEmpty());
        Styles.shown(rows, !rows.getItems().isEmpty());
    }
}
