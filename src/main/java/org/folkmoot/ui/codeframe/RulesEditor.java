package org.folkmoot.ui.codeframe;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.service.codeframe.RuleFault;
import org.folkmoot.service.codeframe.RuleTrial;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Shown below the rules: the first error and its position, or the number of matching responses and a few examples. */
final class RulesEditor extends VBox {
    private static final int AROUND = 24;
    private static final Duration AFTER_TYPING = Duration.millis(250);

    private final RulesModel model;
    private final Messages messages;
    private final TextArea rules;
    private final TextFlow place = new TextFlow();
    private final Label verdict = new Label();
    private final VBox samples = new VBox(4);
    private final PauseTransition pause = new PauseTransition(AFTER_TYPING);
    private @Nullable Theme theme;

    RulesEditor(RulesModel model, Messages messages, TextArea rules) {
        super(4);
        this.model = model;
        this.messages = messages;
        this.rules = rules;
        place.getStyleClass().add("rule-place");
        verdict.setId("rules-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(place, verdict, samples);
        rules.textProperty().addListener((property, was, is) -> typed(is));
        pause.setOnFinished(event -> tryOut());
    }

    void show(Theme shown) {
        boolean another = theme == null || theme.id() != shown.id();
        theme = shown;
        if (another) {
            samples.getChildren().clear();
            verdict.setText("");
        }
        typed(rules.getText());
    }

    private void typed(String text) {
        Optional<RuleFault> fault = model.fault(text);
        place.setVisible(fault.isPresent());
        place.setManaged(fault.isPresent());
        fault.ifPresent(this::point);
        verdict.getStyleClass().setAll("label", fault.isPresent() ? "problem" : "muted");
        if (fault.isPresent()) {
            pause.stop();
            verdict.setText(fault.get().message());
            samples.getChildren().clear();
        } else {
            pause.playFromStart();
        }
    }

    /** Shows the rules around the error, with the offending character highlighted. */
    private void point(RuleFault fault) {
        String text = rules.getText();
        int at = text.offsetByCodePoints(0, Math.min(fault.position(), text.codePointCount(0, text.length())));
        int after = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
        String before = text.substring(Math.max(0, at - AROUND), at).replace('\n', ' ');
        String sign = at < text.length() ? text.substring(at, after) : "\u2009\u25B8";
        String rest =
                text.substring(after, Math.min(text.length(), after + AROUND)).replace('\n', ' ');
        place.getChildren().setAll(part(before, "rule-around"), part(sign, "rule-fault"), part(rest, "rule-around"));
    }

    private static Text part(String text, String style) {
        Text part = new Text(text);
        part.getStyleClass().add(style);
        return part;
    }

    private void tryOut() {
        Theme tried = theme;
        if (tried == null) {
            return;
        }
        if (rules.getText().isBlank()) {
            verdict.setText(messages.text("codeframe.rules.none"));
            samples.getChildren().clear();
            return;
        }
        model.tryOut(tried, rules.getText(), this::show);
    }

    private void show(RuleTrial trial) {
        if (model.fault(rules.getText()).isPresent()) {
            return;
        }
        verdict.setText(messages.text("codeframe.rules.match", trial.matches(), trial.coded(), trial.rejected()));
        samples.getChildren().setAll(trial.samples().stream().map(this::sample).toList());
    }

    private TextFlow sample(RuleTrial.Sample sample) {
        TextFlow flow = new TextFlow();
        // An empty Text would give its colour to the first character of the next one.
        Stream.of(
                        part(sample.reference() + "  ", "rule-reference"),
                        part(sample.before(), "rule-around"),
                        part(sample.match(), "rule-match"),
                        part(sample.after(), "rule-around"))
                .filter(part -> !part.getText().isEmpty())
                .forEach(flow.getChildren()::add);
        flow.getStyleClass().add("rule-sample");
        return flow;
    }
}
