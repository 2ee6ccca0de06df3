package org.folkmoot.ui.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.ui.common.Messages;

/** The last step: the running import, then its result. */
public final class RunController implements StepView {
    private final RunModel model;
    private final Messages messages;
    private final Runnable review;
    private final Runnable another;

    @FXML
    private VBox running;

    @FXML
    private Label doing;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label left;

    @FXML
    private Button stop;

    @FXML
    private VBox result;

    @FXML
    private Label title;

    @FXML
    private Label codes;

    @FXML
    private StackPane sums;

    @FXML
    private VBox hints;

    @FXML
    private Button goOn;

    @FXML
    private Button again;

    /**
     * @param review shows the responses
     * @param another starts another import
     */
    public RunController(IntakeViewModel model, Messages messages, Runnable review, Runnable another) {
        this.model = model.run();
        this.messages = messages;
        this.review = review;
        this.another = another;
    }

    @FXML
    void initialize() {
        stop.setOnAction(event -> model.stop());
        goOn.setOnAction(event -> review.run());
        again.setOnAction(event -> another.run());
        model.paceProperty().addListener(change -> pace());
        model.stateProperty().addListener(change -> follow());
        follow();
    }

    private void pace() {
        Pace pace = model.paceProperty().get();
        PaceText text = new PaceText(messages);
        bar.setProgress(pace.share());
        String percent = text.percent(pace);
        String time = text.left(pace);
        left.setText(time.isEmpty() ? percent : messages.text("intake.run.left", percent, time));
    }

    private void follow() {
        RunModel.State state = model.stateProperty().get();
        boolean done = state == RunModel.State.DONE;
        Styles.shown(running, !done);
        Styles.shown(result, done);
        boolean suggesting = state == RunModel.State.SUGGESTING;
        doing.setText(messages.text(suggesting ? "intake.run.suggesting" : "intake.run.importing"));
        // After the responses have been imported there is nothing left to cancel.
        stop.setVisible(!suggesting);
        goOn.setDefaultButton(done);
        if (suggesting) {
            bar.setProgress(-1);
            left.setText("");
        }
        if (done) {
            show(
                    Totals.of(model.reportsProperty().get()),
                    model.reportsProperty().get());
            goOn.requestFocus();
        }
    }

    private void show(Totals totals, List<ImportReport> reports) {
        String first = CellText.line(reports.get(0).source().fileName(), 100);
        title.setText(messages.text("intake.done.title", first, reports.size() - 1));
        sums.getChildren().setAll(new Figures(messages, totals));
        String known = new KnownCodesText(messages, totals.knownCodes()).fate();
        Styles.shown(codes, totals.decisions() > 0 || !known.isEmpty());
        codes.setText(
                Stream.of(totals.decisions() > 0 ? messages.text("intake.codes.taken", totals.decisions()) : "", known)
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining("\n")));
        hints.getChildren().clear();
        hint(model.suggestsByRule() ? "intake.done.review" : "intake.done.review.plain");
        if (totals.problems() > 0) {
            hint("intake.done.problems");
        }
        if (totals.duplicates() > 0) {
            hint("intake.done.duplicates");
        }
        if (totals.updated() > 0) {
            hint("intake.done.updated");
        }
    }

    private void hint(String key) {
        hints.getChildren().add(Styles.wrapped(messages.text(key)));
    }

    @Override
    public Node first() {
        return result.isVisible() ? goOn : stop;
    }
}
