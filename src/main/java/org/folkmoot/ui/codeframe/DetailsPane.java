package org.folkmoot.ui.codeframe;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ScreenHead;
import org.folkmoot.ui.common.TabOut;
import org.jspecify.annotations.Nullable;

/** The details of one theme. A field is saved when it loses focus; a refused value stays, with the reason. */
final class DetailsPane extends BorderPane {
    private final CodeframeViewModel model;
    private final Messages messages;
    private final Map<ThemeField, TextInputControl> inputs = new EnumMap<>(ThemeField.class);
    private final Map<ThemeField, Label> problems = new EnumMap<>(ThemeField.class);
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Button retire = new Button();
    private final Button merge;
    private final Button split;
    private final Button recode;
    private final Label retired = new Label();
    private final VBox form = new VBox(16);
    private final ColourChooser colour;
    private final StancesField stances;
    private final RulesEditor rules;
    private @Nullable Theme shown;
    private boolean filling;

    DetailsPane(
            CodeframeViewModel model,
            RulesModel rulesModel,
            Messages messages,
            Runnable onMerge,
            Runnable onSplit,
            Runnable onRecode) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("pane", "codeframe-details");
        title.getStyleClass().add("screen-title");
        title.setWrapText(true);
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        retired.getStyleClass().add("note");
        retired.setText(messages.text("codeframe.details.retired"));
        retired.setWrapText(true);
        merge = button("codeframe.merge.button", "codeframe-merge", onMerge);
        split = button("codeframe.split.button", "codeframe-split", onSplit);
        recode = button("codeframe.recode.button", "codeframe-recode", onRecode);
        retire.setId("codeframe-retire");
        retire.setOnAction(event -> Optional.ofNullable(shown).ifPresent(model::retireOrRestore));
        HBox buttons = new HBox(8, recode, merge, split, retire);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        VBox names = new VBox(4, title, facts);
        names.setMinWidth(0);
        FlowPane head = new FlowPane(16, 8, names, buttons);
        head.setRowValignment(VPos.CENTER);
        ScreenHead.spread(head);
        head.getStyleClass().add("screen-head");
        setTop(head);
        colour = new ColourChooser(messages);
        colour.setId("codeframe-colour");
        colour.valueProperty().addListener((property, was, is) -> {
            if (!filling && is != null) {
                keep(ThemeField.COLOUR, is);
            }
        });
        stances = new StancesField(messages, value -> keep(ThemeField.STANCES, value));
        VBox name = field(ThemeField.NAME, new TextField());
        VBox code = field(ThemeField.CODE, new TextField());
        code.setPrefWidth(160);
        code.setMinWidth(120);
        VBox colours = labelled(ThemeField.COLOUR, colour);
        colours.setMinWidth(160);
        TextArea rulesArea = area(3);
        VBox rulesBox = field(ThemeField.RULES, rulesArea);
        rules = new RulesEditor(rulesModel, messages, rulesArea);
        rulesBox.getChildren().add(rules);
        form.getChildren()
                .setAll(
                        retired,
                        firstLine(name, new HBox(16, code, colours)),
                        field(ThemeField.DEFINITION, area(3)),
                        side(field(ThemeField.INCLUDE, area(3)), field(ThemeField.EXCLUDE, area(3))),
                        field(ThemeField.EXAMPLE, area(2)),
                        rulesBox,
                        labelled(ThemeField.STANCES, stances));
        form.getStyleClass().add("codeframe-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("codeframe-scroll");
        setCenter(scroll);
    }

    private Button button(String key, String id, Runnable then) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(event -> then.run());
        return button;
    }

    private static FlowPane firstLine(VBox name, HBox others) {
        FlowPane line = new FlowPane(16, 16, name, others);
        line.setRowValignment(VPos.TOP);
        others.maxWidthProperty().bind(line.widthProperty());
        ScreenHead.spread(line);
        return line;
    }

    private static HBox side(VBox left, VBox right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(1);
        right.setPrefWidth(1);
        return new HBox(16, left, right);
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        TabOut.install(area);
        return area;
    }

    private VBox field(ThemeField field, TextInputControl input) {
        input.setId("codeframe-" + field.word());
        inputs.put(field, input);
        input.setPromptText(messages.text("codeframe.prompt." + field.word()));
        input.focusedProperty().addListener((property, was, is) -> {
            if (was) {
                keep(field, input.getText());
            }
        });
        if (input instanceof TextField line) {
            line.setOnAction(event -> keep(field, line.getText()));
        }
        return labelled(field, input);
    }

    private VBox labelled(ThemeField field, Node input) {
        Label label = new Label(messages.text("codeframe.field." + field.word()));
        label.getStyleClass().add("field-name");
        label.setLabelFor(input);
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problems.put(field, problem);
        return new VBox(4, label, input, problem);
    }

    /** Shows a theme; an edit in progress on the same theme stays. */
    void show(Theme theme) {
        Theme before = shown;
        boolean same = before != null && before.id() == theme.id();
        if (!same) {
            flush();
        }
        shown = theme;
        filling = true;
        title.setText(theme.label());
        inputs.forEach((field, input) -> fill(field, input, theme, same ? before : null));
        if (!Colours.NAMES.containsKey(theme.spec().colour())
                && !colour.getItems().contains(theme.spec().colour())) {
            colour.getItems().add(theme.spec().colour());
        }
        colour.setValue(theme.spec().colour());
        stances.show(theme.spec().stances());
        filling = false;
        boolean off = theme.retired();
        retired.setVisible(off);
        retired.setManaged(off);
        merge.setDisable(off);
        split.setDisable(off);
        recode.setDisable(off);
        retire.setText(messages.text(off ? "codeframe.restore.button" : "codeframe.retire.button"));
        inputs.values().forEach(input -> input.setEditable(!off));
        colour.setDisable(off);
        stances.setDisable(off);
        rules.show(theme);
        showFacts();
    }

    private void fill(ThemeField field, TextInputControl input, Theme theme, @Nullable Theme before) {
        String stored = field.of(theme.spec());
        boolean touched = before != null && !input.getText().equals(field.of(before.spec()));
        if (!touched) {
            if (!input.getText().equals(stored)) {
                input.setText(stored);
            }
            problem(field, "");
        } else if (input.getText().strip().equals(stored)) {
            problem(field, "");
            if (!input.isFocused()) {
                input.setText(stored);
            }
        }
    }

    void showFacts() {
        Theme theme = shown;
        if (theme != null) {
            long responses = model.responses(theme);
            facts.setText(
                    model.codeframe().isGroup(theme)
                            ? messages.text(
                                    "codeframe.facts.group",
                                    responses,
                                    model.codeframe().withDescendants(theme).size() - 1)
                            : messages.text("codeframe.facts", responses));
        }
    }

    private void keep(ThemeField field, String value) {
        Theme theme = shown;
        if (theme != null && !theme.retired() && !value.strip().equals(field.of(theme.spec()))) {
            model.change(theme, field, value, () -> problem(field, ""), why -> {
                Theme now = shown;
                if (now != null && now.id() == theme.id()) {
                    problem(field, why);
                } else {
                    model.refuse(theme.label() + ": " + why);
                }
            });
        }
    }

    private void problem(ThemeField field, String why) {
        Optional.ofNullable(problems.get(field)).ifPresent(label -> label.setText(why));
    }

    /** Saves the field being edited. */
    void flush() {
        inputs.forEach((field, input) -> keep(field, input.getText()));
    }

    /** Starts renaming the theme. */
    void rename() {
        Optional.ofNullable(inputs.get(ThemeField.NAME)).ifPresent(name -> {
            name.requestFocus();
            name.selectAll();
        });
    }
}
