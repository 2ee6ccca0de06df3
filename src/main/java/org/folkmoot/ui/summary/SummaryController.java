package org.folkmoot.ui.summary;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Callback;
import org.folkmoot.model.Attribute;
import org.folkmoot.model.Breakdown;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Question;
import org.folkmoot.model.Share;
import org.folkmoot.model.Summary;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.ScreenHead;
import org.folkmoot.ui.common.ThemeColours;

/** The table of themes. */
public final class SummaryController {
    private static final int MOST_VALUES = 12;
    private static final double THEME = 390;
    private static final double LEAST_THEME = 300;
    private static final double LEAST_BAR = 120;
    private static final double VALUE = 88;

    private final SummaryViewModel model;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Messages messages;
    private final ComboBox<Optional<Question>> chooser = new ComboBox<>();

    @FXML
    private FlowPane head;

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

    public SummaryController(SummaryViewModel model, FileDialogs dialogs, Notices notices, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        ScreenHead.spread(head);
        chooser.getStyleClass().add("question-chooser");
        chooser.setAccessibleText(messages.text("question.choose"));
        chooser.setConverter(new Names<>(asked -> asked.map(question -> question.code() + "  " + question.wording())
                .orElse(messages.text("summary.all"))));
        by.setConverter(
                new Names<>(attribute -> attribute.map(Attribute::name).orElse(messages.text("summary.by.none"))));
        chooser.setOnAction(event -> chosen(chooser).ifPresent(model::ask));
        by.setOnAction(event -> chosen(by).ifPresent(model::breakDown));
        for (TableColumn<SummaryLine, SummaryLine> column : List.of(theme, bar, percent, respondents, suggested)) {
            column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        }
        percent.setCellFactory(SummaryCells.figures(
                line -> percent(line.share()), line -> line.share().part()));
        respondents.setCellFactory(SummaryCells.figures(
                line -> messages.text("number", line.share().part()),
                line -> line.share().part()));
        suggested.setCellFactory(SummaryCells.figures(
                line -> suggested(line), line -> line.suggested().orElse(0)));
        export.setOnAction(event -> exportFile());
        exportFile.setOnAction(event -> exportFile());
        exportFolder.setOnAction(event -> dialogs.folder().ifPresent(this::export));
        model.summaryProperty().addListener(change -> show());
        model.questionProperty().addListener(change -> show());
        show();
    }

    private static <T> Optional<T> chosen(ComboBox<T> box) {
        return Optional.ofNullable(box.getValue());
    }

    private String suggested(SummaryLine line) {
        return line.suggested().isEmpty() || line.suggested().getAsLong() == 0
                ? ""
                : messages.text("summary.suggested.more", line.suggested().getAsLong());
    }

    private String percent(Share share) {
        return share.percent()
                .map(BigDecimal::toPlainString)
                .map(text -> messages.text("summary.percent.value", text))
                .orElse("");
    }

    /** Says what the keys do on this screen. */
    public void bind(Actions actions) {
        actions.on(Action.EXPORT, this::exportFile);
    }

    /** What the bar above shows for this screen. */
    public Node chooser() {
        return chooser;
    }

    /** Gives the keyboard to the table. */
    public void focus() {
        table.requestFocus();
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

    private void show() {
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
        showTable(counted.get());
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

    private void showTable(Summary counted) {
        ThemeColours colours = new ThemeColours(new Codeframe(
                counted.overall().stream().map(each -> each.place().theme()).toList()));
        List<SummaryLine> lines = model.lines();
        double widest = lines.stream().mapToDouble(SummaryLine::fraction).max().orElse(0);
        theme.setCellFactory(column -> new SummaryCells.ThemeCell(colours));
        bar.setCellFactory(
                column -> new SummaryCells.BarCell(colours, line -> widest == 0 ? 0.0 : line.fraction() / widest));
        List<String> values = model.values();
        List<TableColumn<SummaryLine, SummaryLine>> columns = new ArrayList<>(List.of(theme));
        if (values.isEmpty()) {
            columns.add(bar);
        }
        columns.addAll(List.of(percent, respondents));
        if (values.isEmpty() && model.questionProperty().get().isPresent()) {
            columns.add(suggested);
        }
        Attribute.Kind kind = model.byProperty().get().map(Attribute::kind).orElse(Attribute.Kind.ATTRIBUTE);
        ValueOrder.of(kind, values).stream()
                .limit(MOST_VALUES)
                .forEach(index -> columns.add(valueColumn(values.get(index), index, lines)));
        table.getColumns().setAll(columns);
        spread(values.isEmpty() ? bar : theme);
        note.setText(note(values));
        table.getItems().setAll(lines);
    }

    /** One column takes the width that the others leave. */
    private void spread(TableColumn<SummaryLine, SummaryLine> wide) {
        theme.prefWidthProperty().unbind();
        bar.prefWidthProperty().unbind();
        theme.setPrefWidth(THEME);
        WideColumn.spread(table, wide, wide == theme ? LEAST_THEME : LEAST_BAR);
    }

    private TableColumn<SummaryLine, SummaryLine> valueColumn(String value, int index, List<SummaryLine> lines) {
        String name = value.equals(Breakdown.NOT_GIVEN) ? messages.text("summary.not-given") : value;
        long answering = lines.isEmpty() ? 0 : lines.get(0).values().get(index).base();
        TableColumn<SummaryLine, SummaryLine> column = new TableColumn<>();
        column.setGraphic(SummaryCells.head(name, messages.text("summary.value.base", answering)));
        column.setSortable(false);
        column.setPrefWidth(VALUE);
        column.getStyleClass().add("figure-column");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        Callback<TableColumn<SummaryLine, SummaryLine>, TableCell<SummaryLine, SummaryLine>> cells =
                SummaryCells.figures(
                        line -> index < line.values().size()
                                ? percent(line.values().get(index))
                                : "",
                        line -> index < line.values().size()
                                ? line.values().get(index).part()
                                : 0);
        column.setCellFactory(cells);
        return column;
    }

    private String note(List<String> values) {
        if (values.size() > MOST_VALUES) {
            return messages.text("summary.note.values", MOST_VALUES, values.size());
        }
        return values.isEmpty() ? messages.text("summary.note") : messages.text("summary.note.breakdown");
    }
}
