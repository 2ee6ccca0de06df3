package org.folkmoot.ui.trust;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.learning.ScoreCounts;
import org.folkmoot.model.learning.ThemeTrust;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;

/** Accepts the suggestions of one theme from a chosen score upwards, showing their number and expected accuracy. */
final class AcceptPane extends VBox {
    private final TrustViewModel model;
    private final Messages messages;
    private final TrustWords words;
    private final Region colour = new Region();
    private final Label name = new Label();
    private final Slider score = new Slider();
    private final Label value = new Label();
    private final Label count = wrapped("trust-count");
    private final IntervalBar bar = new IntervalBar(100);
    private final Label expected = wrapped("trust-expected");
    private final Label how = wrapped("trust-how");
    private final Button accept = new Button();
    private final Button read;
    private final Label explained = wrapped("trust-explained");
    private final VBox accepting;
    private final Label none;
    private Optional<ThemeTrust> shown = Optional.empty();

    AcceptPane(TrustViewModel model, Messages messages) {
        super(16);
        this.model = model;
        this.messages = messages;
        this.words = new TrustWords(messages);
        getStyleClass().addAll("pane", "side-panel", "trust-accept");
        colour.getStyleClass().add("theme-colour");
        // The style sheet needs a colour before a theme is shown.
        colour.setStyle("-theme-edge: transparent;");
        name.getStyleClass().add("section-name");
        name.setWrapText(true);
        HBox head = new HBox(8, colour, name);
        head.setAlignment(Pos.CENTER_LEFT);
        score.setId("trust-score");
        score.setMax(ScoreCounts.STEPS);
        score.setBlockIncrement(1);
        score.setAccessibleText(messages.text("trust.accept.score"));
        score.valueProperty().addListener(change -> count());
        HBox.setHgrow(score, Priority.ALWAYS);
        value.getStyleClass().add("figures");
        value.setMinWidth(44);
        value.setAlignment(Pos.CENTER_RIGHT);
        Label scored = new Label(messages.text("trust.accept.score"));
        scored.getStyleClass().add("field-name");
        scored.setLabelFor(score);
        HBox slide = new HBox(8, score, value);
        slide.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        accept.setId("trust-do");
        accept.getStyleClass().add("accent");
        accept.setOnAction(event -> accept());
        read = new Button(messages.text("trust.accept.read"));
        read.setId("trust-read");
        read.setOnAction(event -> shown.ifPresent(trust -> model.readFirst(trust, step())));
        HBox buttons = new HBox(8, accept, read);
        accepting =
                new VBox(8, section("trust.accept.title"), scored, slide, count, expected, bar, spaced(buttons), how);
        none = wrapped("trust-none");
        none.getStyleClass().add("muted");
        none.setText(messages.text("trust.accept.none"));
        explained.getStyleClass().add("muted");
        getChildren().addAll(head, none, accepting, new VBox(8, section("trust.explained.title"), explained));
        count.getStyleClass().add("field-name");
        how.getStyleClass().add("muted");
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Label section(String key) {
        Label title = new Label(messages.text(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private static Region spaced(HBox buttons) {
        buttons.getStyleClass().add("trust-buttons");
        return buttons;
    }

    /** Shows a theme. The chosen score is kept while the theme and its threshold stay the same. */
    void show(Optional<ThemeTrust> wanted, ThemeColours colours) {
        boolean same = wanted.isPresent()
                && shown.filter(was -> was.theme().id() == wanted.get().theme().id()
                                && was.quality().step()
                                        == wanted.get().quality().step())
                        .isPresent();
        shown = wanted;
        setVisible(wanted.isPresent());
        wanted.ifPresent(trust -> {
            colour.setStyle(colours.style(trust.theme().id()));
            name.setText(trust.theme().name());
            boolean open = trust.open().total() > 0;
            show(accepting, open);
            show(none, !open);
            if (!same) {
                score.setMin(trust.quality().step());
                score.setValue(trust.quality().step());
            }
            explained.setText(words.explained(trust));
            count();
        });
    }

    private static void show(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    /** Accepts the suggestions, as the button does. */
    void accept() {
        shown.ifPresent(trust -> model.accept(trust, step()));
    }

    private int step() {
        return (int) Math.round(score.getValue());
    }

    private void count() {
        shown.ifPresent(trust -> {
            int step = step();
            int responses = trust.open().atLeast(step);
            value.setText(messages.text("trust.percent", step));
            count.setText(words.count(trust, step));
            expected.setText(words.expected(trust, step));
            bar.show(trust.precision(step));
            show(bar, trust.quality().enough() && trust.precision(step).base() > 0);
            accept.setText(messages.text("trust.accept.do", responses));
            accept.setDisable(responses == 0 || model.readOnly());
            read.setDisable(responses == 0);
            how.setText(messages.text(model.readOnly() ? "trust.accept.read-only" : "trust.accept.how"));
        });
    }
}
