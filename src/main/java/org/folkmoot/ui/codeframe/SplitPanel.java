package org.folkmoot.ui.codeframe;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.CodedResponse;
import org.folkmoot.model.response.Question;
import org.folkmoot.service.codeframe.SplitService;
import org.folkmoot.service.review.ParsedSearch;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Splits a theme: its codings, filtered, on the left; the themes that they move to on the right. */
final class SplitPanel extends VBox {
    private static final Duration AFTER_TYPING = Duration.millis(200);

    private final CodeframeViewModel model;
    private final SplitModel codings;
    private final Messages messages;
    private final Theme theme;
    private final SplitPlan split;
    private final TextField search = new TextField();
    private final ComboBox<Choice> question;
    private final ComboBox<Choice> coder;
    private final ComboBox<Choice> level;
    private final ListView<CodedResponse> list = new ListView<>();
    private final Label listed = new Label();
    private final VBox parts = new VBox(8);
    private final TextField name = new TextField();
    private final ComboBox<Choice> existing;
    private final RadioButton below = new RadioButton();
    private final RadioButton beside = new RadioButton();
    private final Label summary = new Label();
    private final Label problem = new Label();
    private final Button apply = new Button();
    private final PauseTransition pause = new PauseTransition(AFTER_TYPING);
    private long all = -1;

    /** An item of a choice box; {@code id} 0 and an empty word stand for all. */
    private record Choice(long id, String word) {
        @Override
        public String toString() {
            return word;
        }
    }

    SplitPanel(CodeframeViewModel model, SplitModel codings, Messages messages, Theme theme, Runnable close) {
        super(12);
        this.model = model;
        this.codings = codings;
        this.messages = messages;
        this.theme = theme;
        this.split = new SplitPlan(theme);
        getStyleClass().addAll("panel", "split-panel");
        Label title = new Label(messages.text("codeframe.split.title", theme.name()));
        title.getStyleClass().add("panel-title");
        question = chooser("codeframe.split.question");
        coder = chooser("codeframe.split.coder");
        level = chooser("codeframe.split.level");
        existing = new ComboBox<>();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        HBox sides = new HBox(16, codingsPane(), targets());
        VBox.setVgrow(sides, Priority.ALWAYS);
        Button cancel = new Button(messages.text("codeframe.cancel"));
        cancel.setOnAction(event -> close.run());
        apply.setText(messages.text("codeframe.split.do"));
        apply.setId("split-do");
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> model.split(theme, split.plan(below.isSelected()), close, problem::setText));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, summary, gap, cancel, apply);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, sides, problem, buttons);
        pause.setOnFinished(event -> read());
        codings.choices(theme, this::offer);
        read();
        showParts();
    }

    private ComboBox<Choice> chooser(String key) {
        ComboBox<Choice> chooser = new ComboBox<>();
        Choice every = new Choice(0, messages.text(key));
        chooser.getItems().setAll(List.of(every));
        chooser.setValue(every);
        chooser.setAccessibleText(messages.text(key));
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setPrefWidth(120);
        HBox.setHgrow(chooser, Priority.ALWAYS);
        chooser.valueProperty().addListener(change -> read());
        return chooser;
    }

    private VBox codingsPane() {
        search.setId("split-search");
        search.setPromptText(messages.text("codeframe.split.search"));
        search.setAccessibleText(messages.text("codeframe.split.search"));
        search.textProperty().addListener(change -> pause.playFromStart());
        search.setOnAction(event -> read());
        list.setId("split-list");
        list.setAccessibleText(messages.text("codeframe.split.list"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new SplitCell(messages, split));
        list.setPlaceholder(new Hint("fth-search", messages.text("codeframe.split.none"), ""));
        list.getSelectionModel().getSelectedItems().addListener((javafx.collections.ListChangeListener<CodedResponse>)
                change -> showParts());
        VBox.setVgrow(list, Priority.ALWAYS);
        listed.getStyleClass().add("muted");
        listed.setWrapText(true);
        listed.setMinHeight(USE_PREF_SIZE);
        VBox side = new VBox(8, search, new HBox(8, question, coder, level), listed, list);
        side.setPrefWidth(560);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private VBox targets() {
        Label head = new Label(messages.text("codeframe.split.targets"));
        head.getStyleClass().add("field-name");
        name.setId("split-name");
        name.setPromptText(messages.text("codeframe.split.name"));
        name.setAccessibleText(messages.text("codeframe.split.name"));
        name.setOnAction(event -> addPart());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button add = new Button(messages.text("codeframe.split.add"));
        add.setId("split-add");
        add.setOnAction(event -> addPart());
        Choice choose = new Choice(0, messages.text("codeframe.split.existing"));
        existing.getItems().add(choose);
        model.codeframe().themes().stream()
                .filter(each -> !each.retired() && each.id() != theme.id())
                .forEach(each -> existing.getItems().add(new Choice(each.id(), each.label())));
        existing.setValue(choose);
        existing.setMaxWidth(Double.MAX_VALUE);
        existing.setAccessibleText(messages.text("codeframe.split.existing"));
        existing.valueProperty().addListener((property, was, is) -> {
            if (is != null && is.id() != 0) {
                model.codeframe().byId(is.id()).ifPresent(there -> {
                    split.add(new SplitPlan.Part(there.name(), Optional.of(there)));
                    showParts();
                });
                existing.setValue(choose);
            }
        });
        ToggleGroup where = new ToggleGroup();
        below.setText(messages.text("codeframe.split.below", theme.name()));
        beside.setText(messages.text("codeframe.split.beside", theme.name()));
        below.setToggleGroup(where);
        beside.setToggleGroup(where);
        below.setSelected(true);
        below.setWrapText(true);
        beside.setWrapText(true);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox side = new VBox(8, head, new HBox(8, name, add), existing, parts, gap, below, beside);
        side.setPrefWidth(340);
        side.setMinWidth(300);
        return side;
    }

    private void offer(SplitService.Choices choices) {
        for (Question each : choices.questions()) {
            question.getItems().add(new Choice(each.id(), each.code() + " " + each.wording()));
        }
        choices.coders().forEach(each -> coder.getItems().add(new Choice(1, each)));
        choices.levels().forEach(each -> level.getItems().add(new Choice(each.id(), each.label())));
        coder.setVisible(choices.coders().size() > 1);
        coder.setManaged(coder.isVisible());
        question.setVisible(choices.questions().size() > 1);
        question.setManaged(question.isVisible());
        level.setVisible(!choices.levels().isEmpty());
        level.setManaged(level.isVisible());
    }

    private void read() {
        ParsedSearch parsed = codings.search(search.getText());
        if (parsed.error()) {
            listed.setText(parsed.message());
            return;
        }
        SplitService.Filter filter = new SplitService.Filter(
                parsed.query(),
                question.getValue().id(),
                coder.getValue().id() == 0 ? "" : coder.getValue().word(),
                level.getValue().id());
        String asked = search.getText();
        codings.codings(theme, filter, found -> {
            if (asked.equals(search.getText())) {
                all = all < 0 ? found.size() : all;
                list.getItems().setAll(found);
                listed.setText(messages.text("codeframe.split.listed", found.size(), all));
                showParts();
            }
        });
    }

    private void addPart() {
        if (!name.getText().isBlank()) {
            split.add(new SplitPlan.Part(name.getText().strip(), Optional.empty()));
            name.clear();
            showParts();
        }
    }

    private List<Long> meant() {
        List<CodedResponse> selected = list.getSelectionModel().getSelectedItems();
        return (selected.size() > 1 ? selected : selected.isEmpty() ? list.getItems() : selected)
                .stream().map(CodedResponse::textId).toList();
    }

    private void showParts() {
        int selected = list.getSelectionModel().getSelectedItems().size();
        int meant = selected == 0 ? list.getItems().size() : selected;
        String key = selected == 0 ? "codeframe.split.put.listed" : "codeframe.split.put.selected";
        parts.getChildren().clear();
        for (SplitPlan.Part part : split.parts()) {
            parts.getChildren().add(partLine(part, messages.text(key, meant)));
        }
        if (split.parts().isEmpty()) {
            Label hint = new Label(messages.text("codeframe.split.hint"));
            hint.getStyleClass().add("muted");
            hint.setWrapText(true);
            parts.getChildren().add(hint);
        } else {
            Button keep = new Button(messages.text("codeframe.split.keep", meant));
            keep.setOnAction(event -> {
                split.keep(meant());
                moved();
            });
            parts.getChildren().add(keep);
        }
        summary.setText(
                split.moved() == 0
                        ? messages.text("codeframe.split.nothing")
                        : messages.text(
                                "codeframe.split.summary",
                                split.moved(),
                                Math.max(0, all - split.moved()),
                                theme.name()));
        apply.setDisable(split.moved() == 0);
    }

    private VBox partLine(SplitPlan.Part part, String put) {
        Label label = new Label(part.name());
        label.getStyleClass().add("field-name");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label count = new Label(messages.text("number", split.count(part)));
        count.getStyleClass().add("figures");
        Button remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().add("chip-button");
        remove.setAccessibleText(messages.text("codeframe.split.remove", part.name()));
        remove.setOnAction(event -> {
            split.remove(part);
            moved();
        });
        Button here = new Button(put);
        here.getStyleClass().add("split-put");
        here.setAccessibleText(put + ": " + part.name());
        here.setOnAction(event -> {
            split.put(meant(), part);
            moved();
        });
        HBox head = new HBox(8, label, count, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(4, head, here);
        line.getStyleClass().add("split-part");
        return line;
    }

    private void moved() {
        list.getSelectionModel().clearSelection();
        list.refresh();
        showParts();
    }

    Node field() {
        return search;
    }
}
