package org.folkmoot.ui.summary;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.response.Question;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** States what the estimates are based on, or what they still need. */
final class EstimatesBar extends HBox {
    private static final double BAR = 120;

    private final SummaryViewModel summary;
    private final EstimatesViewModel estimates;
    private final Messages messages;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();
    private final Button sample = new Button();

    EstimatesBar(SummaryViewModel summary, EstimatesViewModel estimates, Messages messages) {
        super(8);
        this.summary = summary;
        this.estimates = estimates;
        this.messages = messages;
        getStyleClass().add("estimates-bar");
        setAlignment(Pos.CENTER_LEFT);
        setId("estimates-bar");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        bar.setPrefWidth(BAR);
        bar.progressProperty().bind(estimates.progressProperty());
        stop.setText(messages.text("summary.estimate.stop"));
        stop.setOnAction(event -> estimates.turn(false));
        sample.setText(messages.text("summary.estimate.sample"));
        sample.setId("estimates-sample");
        stop.setMinWidth(USE_PREF_SIZE);
        sample.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new FontIcon("fth-target"), text, bar, stop, sample);
        estimates.onProperty().addListener(change -> show());
        estimates.busyProperty().addListener(change -> show());
        estimates.estimatesProperty().addListener(change -> show());
        summary.questionProperty().addListener(change -> show());
        summary.byProperty().addListener(change -> show());
        show();
    }

    /** @param then opens the random sample on the Review screen */
    void onSample(Runnable then) {
        sample.setOnAction(event -> then.run());
    }

    private void show() {
        boolean on = estimates.onProperty().get();
        boolean busy = estimates.busyProperty().get();
        setVisible(on);
        setManaged(on);
        bar.setVisible(busy);
        bar.setManaged(busy);
        stop.setVisible(busy);
        stop.setManaged(busy);
        boolean asked = summary.questionProperty().get().isPresent();
        sample.setVisible(asked && !busy);
        sample.setManaged(asked && !busy);
        text.setText(busy ? messages.text("summary.estimate.busy") : text());
    }

    private String text() {
        Optional<Question> asked = summary.questionProperty().get();
        if (asked.isEmpty()) {
            return messages.text("summary.estimate.choose");
        }
        if (summary.byProperty().get().isPresent()) {
            return messages.text("summary.estimate.no-breakdown");
        }
        Optional<QuestionEstimates> found = asked.flatMap(estimates::of);
        return found.map(this::text)
                .orElse(messages.text("summary.estimate.none", asked.get().code()));
    }

    private String text(QuestionEstimates found) {
        if (found.read() < found.needed()) {
            return messages.text("summary.estimate.few", found.read(), found.needed(), found.drawn());
        }
        return messages.text(
                found.learned() ? "summary.estimate.said" : "summary.estimate.said.alone",
                found.read(),
                found.drawn(),
                found.answering() - found.knownBefore());
    }
}
