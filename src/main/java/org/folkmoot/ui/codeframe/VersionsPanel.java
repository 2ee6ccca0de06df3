package org.folkmoot.ui.codeframe;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.CodeframeVersion;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** The versions of the codeframe by day, and the differences from another version. */
final class VersionsPanel extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK);

    private final VersionsModel model;
    private final Messages messages;
    private final ListView<CodeframeVersion> list = new ListView<>();
    private final ComboBox<Other> other = new ComboBox<>();
    private final TextField name = new TextField();
    private final Label problem = new Label();
    private final DifferencesView differences;
    private boolean filling;

    /** What a version is compared with; without a version, the previous one. */
    private record Other(Optional<CodeframeVersion> version, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    VersionsPanel(VersionsModel model, Messages messages, Runnable close) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.differences = new DifferencesView(messages);
        getStyleClass().addAll("panel", "split-panel", "versions-panel");
        Label title = new Label(messages.text("codeframe.versions.title"));
        title.getStyleClass().add("panel-title");
        HBox sides = new HBox(16, versions(), comparison());
        VBox.setVgrow(sides, Priority.ALWAYS);
        Button shut = new Button(messages.text("codeframe.recode.close"));
        shut.setOnAction(event -> close.run());
        HBox buttons = new HBox(8, shut);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, sides, buttons);
        load();
    }

    private VBox versions() {
        list.setId("versions-list");
        list.setAccessibleText(messages.text("codeframe.versions.title"));
        list.setCellFactory(view -> new VersionCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!filling && is != null) {
                name.setText(is.name());
                problem.setText("");
                offer();
                compare();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        name.setId("version-name");
        name.setPromptText(messages.text("codeframe.versions.name"));
        name.setAccessibleText(messages.text("codeframe.versions.name"));
        name.setOnAction(event -> keepName());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = new Button(messages.text("codeframe.versions.name.do"));
        keep.setId("version-name-do");
        keep.setOnAction(event -> keepName());
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox side = new VBox(8, list, new HBox(8, name, keep), problem);
        side.setPrefWidth(380);
        side.setMinWidth(340);
        return side;
    }

    private VBox comparison() {
        Label label = new Label(messages.text("codeframe.versions.compare"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(other);
        other.setId("versions-other");
        other.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(other, Priority.ALWAYS);
        other.valueProperty().addListener(change -> {
            if (!filling) {
                compare();
            }
        });
        HBox head = new HBox(8, label, other);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(differences);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("codeframe-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(12, head, scroll);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private void load() {
        model.load(versions -> {
            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
            filling = true;
            list.getItems().setAll(versions);
            filling = false;
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().select(Math.min(at, versions.size() - 1));
        });
    }

    private void offer() {
        filling = true;
        List<Other> others = new ArrayList<>();
        others.add(new Other(Optional.empty(), messages.text("codeframe.versions.before")));
        list.getItems().forEach(each -> others.add(new Other(Optional.of(each), line(each))));
        other.getItems().setAll(others);
        other.setValue(others.get(0));
        filling = false;
    }

    private String line(CodeframeVersion version) {
        String when = SHORT.format(version.at().atZone(ZoneId.systemDefault()));
        return version.name().isEmpty() ? when + "  " + what(version) : when + "  " + version.name();
    }

    private String what(CodeframeVersion version) {
        String text =
                messages.text("step." + version.kind().word(), version.detail()).strip();
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private void keepName() {
        CodeframeVersion chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.name(chosen, name.getText(), this::load, problem::setText);
        }
    }

    private void compare() {
        CodeframeVersion chosen = list.getSelectionModel().getSelectedItem();
        Other with = other.getValue();
        if (chosen == null || with == null) {
            return;
        }
        int place = list.getItems().indexOf(chosen);
        int against = with.version().map(list.getItems()::indexOf).orElse(place + 1);
        CodeframeVersion older = against > place ? at(against) : chosen;
        CodeframeVersion newer = against > place ? chosen : at(against);
        model.compare(older, newer, differences::show);
    }

    private @Nullable CodeframeVersion at(int index) {
        return index < list.getItems().size() ? list.getItems().get(index) : null;
    }

    Node field() {
        return list;
    }

    private final class VersionCell extends ListCell<CodeframeVersion> {
        private final Label day = new Label();
        private final Label time = new Label();
        private final Label what = new Label();
        private final Label named = new Label();
        private final VBox lines;

        VersionCell() {
            day.getStyleClass().add("section-title");
            time.getStyleClass().addAll("figures", "muted");
            time.setMinWidth(Region.USE_PREF_SIZE);
            what.setMinWidth(0);
            what.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(what, Priority.ALWAYS);
            named.getStyleClass().add("split-goes");
            named.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(8, time, what, named);
            line.setAlignment(Pos.CENTER_LEFT);
            lines = new VBox(4, day, line);
            lines.setPrefWidth(1);
        }

        @Override
        protected void updateItem(CodeframeVersion item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            LocalDate date = day(item);
            boolean first = getIndex() == 0
                    || getIndex() > list.getItems().size()
                    || !date.equals(day(list.getItems().get(getIndex() - 1)));
            day.setText(DAY.format(date));
            day.setVisible(first);
            day.setManaged(first);
            time.setText(TIME.format(item.at().atZone(ZoneId.systemDefault())) + "  " + item.coder());
            what.setText(what(item));
            named.setText(item.name());
            setAccessibleText(DAY.format(date) + " " + time.getText() + " " + what.getText() + " " + item.name());
            setGraphic(lines);
        }

        private static LocalDate day(CodeframeVersion version) {
            return version.at().atZone(ZoneId.systemDefault()).toLocalDate();
        }
    }
}
