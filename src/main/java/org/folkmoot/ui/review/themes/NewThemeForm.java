package org.folkmoot.ui.review.themes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.text.Span;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Creates a theme without leaving the response: a name, a parent, Enter. */
final class NewThemeForm extends VBox {
    /** Height of the title and the first field. */
    private static final double LEAST_HEIGHT = 88;
    /** In a lower pane the form scrolls. */
    private static final double LOW_PANE = 400;

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private final Runnable leave;
    private final TextField name = new TextField();
    private final ComboBox<Optional<Theme>> parent = new ComboBox<>();
    private final Label words = new Label();
    private final Label problem = new Label();
    private Optional<Span> selected = Optional.empty();

    /** @param leave focuses the responses */
    NewThemeForm(ReviewViewModel model, ReviewCommands commands, Messages messages, Runnable leave) {
        super(8);
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        this.leave = leave;
        getStyleClass().add("new-theme");
        Label title = new Label(messages.text("action.new_theme"));
        title.getStyleClass().add("theme-details-title");
        Label nameLabel = label("themes.new.name");
        nameLabel.setLabelFor(name);
        name.setId("new-theme-name");
        name.setOnAction(event -> make());
        Label parentLabel = label("themes.new.parent");
        parentLabel.setLabelFor(parent);
        parent.setMaxWidth(Double.MAX_VALUE);
        parent.setId("new-theme-parent");
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        Button make = new Button(messages.text("themes.new.make"));
        make.setOnAction(event -> make());
        Button cancel = new Button(messages.text("themes.new.cancel"));
        cancel.setOnAction(event -> close());
        getChildren()
                .addAll(
                        title,
                        new VBox(4, nameLabel, name),
                        new VBox(4, parentLabel, parent),
                        words,
                        problem,
                        new FlowPane(8, 8, make, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !parent.isShowing()) {
                close();
                event.consume();
            }
        });
        setShown(this, false);
    }

    /**
     * The form, in a scroll pane if it does not fit, for example with a large interface.
     *
     * @param height of the surrounding pane
     */
    Region scrolling(ReadOnlyDoubleProperty height) {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.minHeightProperty()
                .bind(Bindings.when(height.lessThan(LOW_PANE))
                        .then(LEAST_HEIGHT)
                        .otherwise(USE_PREF_SIZE));
        scroll.getStyleClass().addAll("edge-to-edge", "new-theme-scroll");
        scroll.visibleProperty().bind(visibleProperty());
        scroll.managedProperty().bind(managedProperty());
        return scroll;
    }

    private Label label(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("muted");
        return label;
    }

    /**
     * Asks for a theme.
     *
     * @param typed initial name
     * @param evidence the selected words, which become its example and are coded to it
     */
    void open(String typed, Optional<Span> evidence) {
        selected = evidence;
        Codeframe frame = model.themes().codeframeProperty().get();
        parent.setConverter(new Paths(frame));
        List<Optional<Theme>> choices = Stream.concat(
                        Stream.of(Optional.<Theme>empty()),
                        frame.themes().stream()
                                .filter(theme -> !theme.retired())
                                .map(Optional::of))
                .toList();
        parent.getItems().setAll(choices);
        parent.setValue(Optional.empty());
        words.setText(messages.text(evidence.isPresent() ? "themes.new.words" : "themes.new.whole"));
        say("");
        setShown(this, true);
        name.setText(typed);
        name.requestFocus();
        name.end();
    }

    private void make() {
        if (name.getText().isBlank()) {
            say(messages.text("themes.new.nameless"));
            name.requestFocus();
            return;
        }
        Optional<Theme> under = Optional.ofNullable(parent.getValue()).flatMap(chosen -> chosen);
        commands.newTheme().make(name.getText().strip(), under, selected, this::close, this::say);
    }

    private void say(String text) {
        problem.setText(text);
        setShown(problem, !text.isEmpty());
    }

    private void close() {
        setShown(this, false);
        leave.run();
    }

    private static void setShown(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Shows a theme as its path; empty stands for the top level. */
    private final class Paths extends StringConverter<Optional<Theme>> {
        private final Codeframe frame;

        Paths(Codeframe frame) {
            this.frame = frame;
        }

        @Override
        public String toString(Optional<Theme> theme) {
            return theme == null ? "" : theme.map(frame::pathText).orElseGet(() -> messages.text("themes.new.top"));
        }

        @Override
        public Optional<Theme> fromString(String text) {
            return Optional.empty();
        }
    }
}
