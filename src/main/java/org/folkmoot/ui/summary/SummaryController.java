package org.folkmoot.ui.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.ChoiceNames;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.FirstFocus;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.ScreenHead;

/** The Summary screen: the table of themes with its choosers and export. */
public final class SummaryController {

    private final SummaryViewModel model;
    private final EstimatesViewModel estimates;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Messages messages;
    private final EstimatesBar estimatesBar;
    private final ComboBox<Optional<Question>> chooser = new ComboBox<>();

    @FXML
    private VBox top;

    @FXML
    private FlowPane head;

    @FXML
    private ToggleButton estimate;

    @FXML
    private Label title;

    @FXML
    private Label base;

    @FXML
    private ComboBox<Optional<Attribute>> by;

    @FXML
    private SplitMenuButton export;

    @FXML
    private MenuItem exportFile;

    @FXML
    private MenuItem exportFolder;

    @FXML
    private HBox soFar;

    @FXML
    private Label soFarText;

    @FXML
    private TableView<SummaryLine> table;

    @FXML
    private TableColumn<SummaryLine, SummaryLine> theme;

    @FXML
    private TableColumn<SummaryLine, SummaryLine> bar;

    @FXML
    private TableColumn<SummaryLine, SummaryLine> percent;

    @FXML
    private TableColumn<SummaryLine, SummaryLine> respondents;

    @FXML
    private TableColumn<SummaryLine, SummaryLine> suggested;

    @FXML
    private StackPane empty;

    @FXML
    private Label note;

    public SummaryController(
            SummaryViewModel model,
            EstimatesViewModel estimates,
            FileDialogs dialogs,
            Notices notices,
            Messages messages) {
        this.model = model;
        this.estimates = estimates;
        this.estimatesBar = new EstimatesBar(model, estimates, messages);
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        ScreenHead.spread(head);
        chooser.getStyleClass().add("question-chooser");
        chooser.setAccessibleText(messages.text("question.choose"));
        chooser.setConverter(
                new ChoiceNames<>(asked -> asked.map(question -> question.code() + "  " + question.wording())
                        .orElse(messages.text("summary.all"))));
        by.setConverter(new ChoiceNames<>(
                attribute -> attribute.map(Attribute::name).orElse(messages.text("summary.by.none"))));
        chooser.setOnAction(event -> chosen(chooser).ifPresent(model::ask));
        by.setOnAction(event -> chosen(by).ifPresent(model::breakDown));
        SummaryColumns columns = new SummaryColumns(
                table,
                new SummaryColumns.Plain(theme, bar, percent, respondents, suggested),
                model,
                estimates,
                messages);
        top.getChildren().add(estimatesBar);
        estimate.setOnAction(event -> estimates.turn(estimate.isSelected()));
        estimates.onProperty().addListener((property, was, is) -> estimate.setSelected(is));
        estimates.onProperty().addListener(change -> show(columns));
        estimates.estimatesProperty().addListener(change -> show(columns));
        export.setOnAction(event -> exportFile());
        exportFile.setOnAction(event -> exportFile());
        exportFolder.setOnAction(event -> dialogs.folder().ifPresent(this::export));
        model.summaryProperty().addListener(change -> show(columns));
        model.questionProperty().addListener(change -> show(columns));
        show(columns);
    }

    private static <T> Optional<T> chosen(ComboBox<T> box) {
        return Optional.ofNullable(box.getValue());
    }

    /** Registers what the screen's actions do. */
    public void bind(Actions actions) {
        actions.on(Action.EXPORT, this::exportFile);
        actions.on(Action.ESTIMATE, () -> estimates.turn(!estimates.onProperty().get()));
        estimatesBar.onSample(() -> {
            actions.run(Action.SHOW_REVIEW);
            actions.run(Action.RANDOM_SAMPLE);
        });
    }

    /** The question chooser, shown in the bar at the top. */
    public Node chooser() {
        return chooser;
    }

    /** Moves the keyboard focus to the table. */
    public void focus() {
        FirstFocus.give(table);
    }

    private void exportFile() {
        dialogs.saveTable("summary.csv").ifPresent(this::export);
    }

    private void export(Path out) {
        model.export(
                out,
                files -> notices.toast(
                        files.size() == 1
                                ? messages.text("summary.exported", files.get(0).toString())
                                : messages.text("summary.exported.folder", files.size(), out.toString())));
    }

    private void show(SummaryColumns columns) {
        Optional<Summary> counted = model.summaryProperty().get();
        if (counted.isEmpty()) {
            return;
        }
        fill(counted.get());
        Optional<Summary.QuestionCounts> counts = model.counts();
        title.setText(counts.map(each -> each.question().wording()).orElse(messages.text("summary.all")));
        base.setText(counts.map(each -> messages.text("summary.base", each.answering()))
                .orElse(messages.text(
                        "summary.base.all",
                        counted.get().funnel().analysed(),
                        counted.get().funnel().received())));
        long answering = model.counts()
                .map(Summary.QuestionCounts::answering)
                .orElse(sum(counted.get(), Summary.QuestionCounts::answering));
        long done = model.counts()
                .map(Summary.QuestionCounts::done)
                .orElse(sum(counted.get(), Summary.QuestionCounts::done));
        soFar.setVisible(done < answering);
        soFar.setManaged(done < answering);
        soFarText.setText(messages.text("summary.so-far", done, answering));
        columns.show(counted.get());
        note.setText(columns.note());
        boolean none = counted.get().funnel().received() == 0;
        empty.setVisible(none);
        table.setVisible(!none);
        empty.getChildren()
                .setAll(new Hint(
                        "fth-bar-chart-2", messages.text("summary.none.title"), messages.text("summary.none.text")));
    }

    private static long sum(Summary summary, Function<Summary.QuestionCounts, Long> of) {
        return summary.questions().stream().mapToLong(of::apply).sum();
    }

    private void fill(Summary counted) {
        List<Optional<Question>> questions = new ArrayList<>(List.of(Optional.empty()));
        counted.questions().forEach(each -> questions.add(Optional.of(each.question())));
        if (!chooser.getItems().equals(questions)) {
            chooser.getItems().setAll(questions);
        }
        chooser.setValue(model.questionProperty().get());
        List<Optional<Attribute>> attributes = new ArrayList<>(List.of(Optional.empty()));
        model.attributesProperty().get().forEach(each -> attributes.add(Optional.of(each)));
        if (!by.getItems().equals(attributes)) {
            by.getItems().setAll(attributes);
        }
        by.setValue(model.byProperty().get());
        by.setDisable(model.questionProperty().get().isEmpty());
    }
}
