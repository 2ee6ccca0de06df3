package org.folkmoot.ui.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.counting.Estimate;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.counting.QuestionEstimates.ThemeEstimate;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;

/** Chooses and fills the columns of the summary table. */
final class SummaryColumns {
    private static final int MAX_VALUES = 12;
    private static final double THEME = 390;
    private static final double MIN_THEME = 300;
    private static final double MIN_BAR = 120;
    private static final double VALUE = 88;
    private static final double ESTIMATE = 190;

    private final TableView<SummaryLine> table;
    private final Plain plain;
    private final SummaryViewModel model;
    private final EstimatesViewModel estimates;
    private final Messages messages;
    private final TableColumn<SummaryLine, SummaryLine> likely;
    private final TableColumn<SummaryLine, SummaryLine> unfound;

    /** The columns shown without a breakdown or estimates. */
    record Plain(
            TableColumn<SummaryLine, SummaryLine> theme,
            TableColumn<SummaryLine, SummaryLine> bar,
            TableColumn<SummaryLine, SummaryLine> percent,
            TableColumn<SummaryLine, SummaryLine> respondents,
            TableColumn<SummaryLine, SummaryLine> suggested) {
        private List<TableColumn<SummaryLine, SummaryLine>> all() {
            return List.of(theme, bar, percent, respondents, suggested);
        }
    }

    SummaryColumns(
            TableView<SummaryLine> table,
            Plain plain,
            SummaryViewModel model,
            EstimatesViewModel estimates,
            Messages messages) {
        this.table = table;
        this.plain = plain;
        this.model = model;
        this.estimates = estimates;
        this.messages = messages;
        plain.all().forEach(column -> column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue())));
        plain.percent().setCellFactory(SummaryCells.figures(line -> percent(line.share()), line -> line.share()
                .part()));
        plain.respondents()
                .setCellFactory(SummaryCells.figures(
                        line -> messages.text("number", line.share().part()),
                        line -> line.share().part()));
        plain.suggested().setCellFactory(SummaryCells.figures(this::suggested, line -> line.suggested()
                .orElse(0)));
        likely = estimate("summary.estimate.percent", this::likely);
        unfound = estimate("summary.estimate.unfound", this::unfound);
    }

    private TableColumn<SummaryLine, SummaryLine> estimate(String head, Function<SummaryLine, String> text) {
        TableColumn<SummaryLine, SummaryLine> column = new TableColumn<>(messages.text(head));
        column.setSortable(false);
        column.setPrefWidth(ESTIMATE);
        column.getStyleClass().add("figure-column");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(SummaryCells.figures(text, line -> said(line).isPresent() ? 1 : 0));
        return column;
    }

    private Optional<QuestionEstimates> asked() {
        return model.questionProperty().get().flatMap(estimates::of);
    }

    private Optional<ThemeEstimate> said(SummaryLine line) {
        return asked().flatMap(each -> each.of(line.place().theme().id()));
    }

    private String likely(SummaryLine line) {
        double base = Math.max(1, line.share().base());
        return said(line)
                .flatMap(ThemeEstimate::respondents)
                .map(each -> each.scaled(100 / base, 0))
                .map(each -> exact(each)
                        ? messages.text("summary.percent.value", decimal(each.value()))
                        : messages.text(
                                "summary.estimate.percent.value",
                                decimal(each.value()),
                                decimal(each.low()),
                                decimal(each.high())))
                .orElse("");
    }

    private String unfound(SummaryLine line) {
        return said(line)
                .flatMap(ThemeEstimate::unfound)
                .map(Estimate::whole)
                .map(each -> exact(each)
                        ? messages.text("number", Math.round(each.value()))
                        : messages.text(
                                "summary.estimate.unfound.value",
                                Math.round(each.value()),
                                Math.round(each.low()),
                                Math.round(each.high())))
                .orElse("");
    }

    private static boolean exact(Estimate estimate) {
        return estimate.low() == estimate.high();
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .toPlainString();
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

    /** Shows the chosen question and breakdown. */
    void show(Summary counted) {
        ThemeColours colours = new ThemeColours(new Codeframe(
                counted.overall().stream().map(each -> each.place().theme()).toList()));
        List<SummaryLine> lines = model.lines();
        double widest = lines.stream().mapToDouble(SummaryLine::fraction).max().orElse(0);
        plain.theme().setCellFactory(column -> new SummaryCells.ThemeCell(colours));
        plain.bar()
                .setCellFactory(column ->
                        new SummaryCells.BarCell(colours, line -> widest == 0 ? 0.0 : line.fraction() / widest));
        List<String> values = model.values();
        List<TableColumn<SummaryLine, SummaryLine>> columns = new ArrayList<>(List.of(plain.theme()));
        if (values.isEmpty()) {
            columns.add(plain.bar());
        }
        columns.addAll(List.of(plain.percent(), plain.respondents()));
        if (values.isEmpty() && model.questionProperty().get().isPresent()) {
            columns.add(plain.suggested());
            if (estimates.onProperty().get() && asked().isPresent()) {
                columns.addAll(List.of(likely, unfound));
            }
        }
        Attribute.Kind kind = model.byProperty().get().map(Attribute::kind).orElse(Attribute.Kind.ATTRIBUTE);
        ValueOrder.of(kind, values).stream()
                .limit(MAX_VALUES)
                .forEach(index -> columns.add(value(values.get(index), index, lines)));
        table.getColumns().setAll(columns);
        spread(values.isEmpty() ? plain.bar() : plain.theme());
        table.getItems().setAll(lines);
    }

    /** Lets one column take the width left by the others. */
    private void spread(TableColumn<SummaryLine, SummaryLine> wide) {
        plain.theme().prefWidthProperty().unbind();
        plain.bar().prefWidthProperty().unbind();
        plain.theme().setPrefWidth(THEME);
        WideColumn.spread(table, wide, wide == plain.theme() ? MIN_THEME : MIN_BAR);
    }

    private TableColumn<SummaryLine, SummaryLine> value(String value, int index, List<SummaryLine> lines) {
        String name = value.equals(Breakdown.NOT_GIVEN) ? messages.text("summary.not-given") : value;
        long answering = lines.isEmpty() ? 0 : lines.get(0).values().get(index).base();
        TableColumn<SummaryLine, SummaryLine> column = new TableColumn<>();
        column.setGraphic(SummaryCells.head(name, messages.text("summary.value.base", answering)));
        column.setSortable(false);
        column.setPrefWidth(VALUE);
        column.getStyleClass().add("figure-column");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(SummaryCells.figures(
                line -> index < line.values().size() ? percent(line.values().get(index)) : "",
                line -> index < line.values().size() ? line.values().get(index).part() : 0));
        return column;
    }

    /** Explains the columns in a sentence. */
    String note() {
        List<String> values = model.values();
        if (values.size() > MAX_VALUES) {
            return messages.text("summary.note.values", MAX_VALUES, values.size());
        }
        if (table.getColumns().contains(likely)) {
            return messages.text("summary.note.estimates");
        }
        return values.isEmpty() ? messages.text("summary.note") : messages.text("summary.note.breakdown");
    }
}
