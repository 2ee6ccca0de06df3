package org.folkmoot.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.service.importing.ImportReport;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;

/** The fourth step: shows what the import would do and asks for the remaining decisions. */
public final class CheckController implements StepView {
    private final IntakeViewModel flow;
    private final CheckModel model;
    private final Messages messages;
    private final CheckTables tables;
    private final TableView<ImportReport.QuestionCount> questions;
    private final TableView<RowNote> problems;
    private final TableView<RowNote> warnings;
    private final TableView<RowNote> duplicates;
    private final NotesPane problemsPane;
    private final NotesPane warningsPane;
    private final NotesPane duplicatesPane;
    private final TableView<NonAnswerLine> nonAnswers;
    private final KnownPane known;

    @FXML
    private HBox running;

    @FXML
    private Label doing;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label left;

    @FXML
    private Button stop;

    @FXML
    private StackPane sums;

    @FXML
    private HBox findings;

    @FXML
    private ListView<CheckSection> sections;

    @FXML
    private StackPane detail;

    @FXML
    private StackPane none;

    public CheckController(IntakeViewModel flow, Messages messages) {
        this.flow = flow;
        this.model = flow.check();
        this.messages = messages;
        tables = new CheckTables(messages);
        questions = tables.questions();
        problems = tables.notes("intake.check.problems", false);
        warnings = tables.warnings();
        duplicates = tables.notes("intake.check.duplicates", true);
        problemsPane = new NotesPane(messages, problems);
        warningsPane = new NotesPane(messages, warnings);
        duplicatesPane = new NotesPane(messages, duplicates);
        nonAnswers = tables.nonAnswers();
        nonAnswers.setItems(model.nonAnswers());
        known = new KnownPane(model, messages);
    }

    @FXML
    void initialize() {
        sections.getItems().setAll(CheckSection.values());
        sections.setCellFactory(view -> new CheckSectionCell(messages, model::totals));
        sections.getSelectionModel().selectedItemProperty().addListener(change -> detail());
        stop.setOnAction(event -> model.stop());
        model.paceProperty().addListener(change -> pace());
        model.busyProperty().addListener(change -> follow());
        model.problemProperty().addListener(change -> follow());
        model.reportsProperty().addListener((property, was, is) -> {
            show();
            if (was.isEmpty()) {
                begin();
            }
        });
        flow.stepProperty().addListener(change -> follow());
        follow();
    }

    private void pace() {
        Pace pace = model.paceProperty().get();
        bar.setProgress(pace.share());
        left.setText(new PaceText(messages).left(pace));
    }

    private void follow() {
        boolean busy = model.busyProperty().get();
        boolean any = !model.reportsProperty().get().isEmpty();
        Styles.shown(running, busy);
        doing.setText(messages.text(any ? "intake.check.again" : "intake.check.running"));
        // Findings stay visible after a refusal about known references, because another choice there resolves it.
        Styles.shown(findings, any);
        Styles.shown(sums, any);
        findings.setOpacity(busy ? 0.6 : 1);
        sums.setOpacity(busy || !model.problemProperty().get().isEmpty() ? 0.6 : 1);
        Styles.shown(none, !any && !busy);
        if (!any && !busy) {
            String why = model.problemProperty().get();
            none.getChildren()
                    .setAll(
                            why.isEmpty()
                                    ? new Hint(
                                                    "fth-pause-circle",
                                                    messages.text("intake.check.stopped"),
                                                    messages.text("intake.check.stopped.text"))
                                            .with(messages.text("intake.check.resume"), model::again)
                                    : new Hint("fth-alert-triangle", messages.text("intake.check.refused"), why));
        }
    }

    private void show() {
        Optional<Totals> totals = model.totals();
        follow();
        if (totals.isEmpty()) {
            return;
        }
        List<ImportReport> reports = model.reportsProperty().get();
        sums.getChildren().setAll(new Figures(messages, totals.get()));
        questions.getItems().setAll(totals.get().questions());
        problems.getItems().setAll(RowNote.problems(reports));
        warnings.getItems().setAll(RowNote.warnings(reports, messages));
        duplicates.getItems().setAll(RowNote.duplicates(reports, messages));
        Stream.of(problems, warnings, duplicates)
                .flatMap(table -> table.getColumns().stream())
                .filter(column -> "file".equals(column.getId()))
                .forEach(column -> column.setVisible(reports.size() > 1));
        known.show(totals.get());
        sections.refresh();
        detail();
    }

    /** Selects the first section that needs a decision or correction. */
    private void begin() {
        Totals totals = model.totals().orElseThrow();
        CheckSection urgent = totals.known() > 0
                ? CheckSection.KNOWN
                : totals.problems() > 0
                        ? CheckSection.PROBLEMS
                        : totals.warnings() > 0 ? CheckSection.WARNINGS : CheckSection.QUESTIONS;
        sections.getSelectionModel().select(urgent);
        if (flow.stepProperty().get() == IntakeStep.CHECK) {
            // The button that had the focus during the check is hidden now.
            Platform.runLater(sections::requestFocus);
        }
    }

    private void detail() {
        CheckSection section = sections.getSelectionModel().getSelectedItem();
        Optional<Totals> totals = model.totals();
        if (section == null || totals.isEmpty()) {
            return;
        }
        boolean empty = section.count(totals.get()) == 0
                && (section != CheckSection.NON_ANSWERS || model.nonAnswers().isEmpty());
        Node shown = empty ? nothing(section) : part(section, totals.get());
        if (!detail.getChildren().equals(List.of(shown))) {
            detail.getChildren().setAll(List.of(shown));
        }
    }

    private Node part(CheckSection section, Totals totals) {
        return switch (section) {
            case QUESTIONS -> questions;
            case PROBLEMS -> problemsPane;
            case WARNINGS -> warningsPane;
            case DUPLICATES -> duplicatesPane;
            case NON_ANSWERS -> nonAnswers;
            case KNOWN -> known;
            case CODES -> codes(totals);
        };
    }

    private Node nothing(CheckSection section) {
        return new Hint(
                "fth-check-circle",
                messages.text(section.messageKey() + ".no"),
                messages.text(section.messageKey() + ".no.text"));
    }

    private Node codes(Totals totals) {
        String themes = String.join(
                ", ",
                totals.newThemes().stream().map(code -> CellText.line(code, 60)).toList());
        return new VBox(
                8,
                Styles.wrapped(messages.text("intake.codes.taken", totals.decisions()), "field-name"),
                Styles.wrapped(new KnownCodesText(messages, totals.knownCodes()).fate()),
                Styles.wrapped(
                        totals.newThemes().isEmpty()
                                ? messages.text("intake.codes.known")
                                : messages.text(
                                        "intake.codes.new", totals.newThemes().size(), themes)));
    }

    @Override
    public Node first() {
        return findings.isVisible() ? sections : stop;
    }
}
