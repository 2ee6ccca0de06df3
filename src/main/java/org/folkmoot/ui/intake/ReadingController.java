package org.folkmoot.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SheetName;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Controls for how a source is read. Each shows the current setting; changing it reads the source again at once. */
public final class ReadingController {
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE");
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
    private static final int LAST_LINE = 99_999;
    private static final int MOST_HEADINGS = 3;

    private final SourceModel model;
    private final Messages messages;
    private final ReadingNames names;
    /** True while the controls are set from a reading, so that these changes do not count as the user's. */
    private boolean filling;

    @FXML
    private FlowPane reading;

    @FXML
    private VBox sheetBox;

    @FXML
    private ComboBox<Choice<String>> sheet;

    @FXML
    private VBox encodingBox;

    @FXML
    private ComboBox<Choice<String>> encoding;

    @FXML
    private VBox delimiterBox;

    @FXML
    private ComboBox<Choice<String>> delimiter;

    @FXML
    private Spinner<Integer> line;

    @FXML
    private ComboBox<Choice<Integer>> headings;

    @FXML
    private Button detect;

    public ReadingController(IntakeViewModel model, Messages messages) {
        this.model = model.source();
        this.messages = messages;
        this.names = new ReadingNames(messages);
    }

    @FXML
    void initialize() {
        line.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, LAST_LINE, 1));
        line.getEditor().textProperty().addListener((property, was, is) -> {
            if (!is.matches("\\d{0,5}")) {
                line.getEditor().setText(was);
            }
        });
        line.getEditor().focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commitLine();
            }
        });
        line.getEditor().setOnAction(event -> commitLine());
        line.valueProperty()
                .addListener((property, was, is) -> ask(now -> new ReadOptions(
                        now.encoding(), now.delimiter(), now.sheet(), is.longValue(), now.headerRows())));
        on(
                encoding,
                (now, value) ->
                        new ReadOptions(value, now.delimiter(), now.sheet(), now.headerLine(), now.headerRows()));
        on(
                delimiter,
                (now, value) ->
                        new ReadOptions(now.encoding(), value, now.sheet(), now.headerLine(), now.headerRows()));
        // Another sheet has its header on another line.
        on(sheet, (now, value) -> new ReadOptions(now.encoding(), now.delimiter(), value, null, null));
        on(
                headings,
                (now, value) -> new ReadOptions(now.encoding(), now.delimiter(), now.sheet(), now.headerLine(), value));
        detect.setOnAction(event -> model.read(ReadOptions.DETECT));
        model.readingProperty().addListener(change -> follow());
        model.optionsProperty().addListener(change -> follow());
        model.problemProperty().addListener(change -> follow());
        follow();
    }

    private interface Wish<T> {
        ReadOptions of(ReadOptions now, @Nullable T value);
    }

    private <T> void on(ComboBox<Choice<T>> box, Wish<T> wish) {
        box.valueProperty().addListener((property, was, is) -> {
            if (is != null) {
                ask(now -> wish.of(now, is.value()));
            }
        });
    }

    private void ask(UnaryOperator<ReadOptions> wish) {
        if (!filling) {
            model.read(wish.apply(model.optionsProperty().get()));
        }
    }

    /** Applies the typed line number when the field loses the focus or Enter is pressed; an empty field is reset. */
    private void commitLine() {
        String typed = line.getEditor().getText();
        if (typed.isEmpty() || Integer.parseInt(typed) < 1) {
            line.getEditor().setText(String.valueOf(line.getValue()));
        } else {
            line.getValueFactory().setValue(Integer.valueOf(typed));
        }
    }

    private void follow() {
        filling = true;
        Optional<SourceReading> seen = model.readingProperty().get();
        SourceFormat format = seen.map(one -> one.first().source().format()).orElseGet(this::likelyFormat);
        Styles.shown(reading, format != SourceFormat.LETTERS);
        Styles.shown(encodingBox, format == SourceFormat.TEXT);
        Styles.shown(delimiterBox, format == SourceFormat.TEXT);
        Styles.shown(
                sheetBox,
                seen.isPresent() && !seen.get().first().source().sheets().isEmpty());
        ReadOptions asked = model.optionsProperty().get();
        detect.setVisible(!asked.equals(ReadOptions.DETECT));
        controls(seen.map(one -> one.first().source()), asked);
        filling = false;
    }

    private SourceFormat likelyFormat() {
        String name = model.sourcesProperty().get().stream()
                .findFirst()
                .map(path -> path.toString().toLowerCase(Locale.ROOT))
                .orElse("");
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".ods")
                ? SourceFormat.XLSX
                : SourceFormat.TEXT;
    }

    /** The controls keep the requested settings while the source is being read, and if it cannot be read. */
    private void controls(Optional<SourceTable> table, ReadOptions asked) {
        fill(
                encoding,
                ENCODINGS,
                asked.encoding() != null
                        ? asked.encoding()
                        : table.map(SourceTable::encoding).orElse(null),
                names::encoding);
        fill(
                delimiter,
                DELIMITERS,
                asked.delimiter() != null
                        ? asked.delimiter()
                        : table.map(SourceTable::delimiter).orElse(null),
                names::delimiter);
        List<Choice<String>> sheets = new ArrayList<>();
        for (SheetName each : table.map(SourceTable::sheets).orElse(List.of())) {
            sheets.add(new Choice<>(each.name(), names.sheet(each)));
        }
        select(
                sheet,
                sheets,
                asked.sheet() != null
                        ? asked.sheet()
                        : table.map(SourceTable::sheet).orElse(null));
        Long first = asked.headerLine();
        line.getValueFactory().setValue((int) Math.min(
                LAST_LINE,
                first != null ? first : table.map(SourceTable::headerLine).orElse(1L)));
        List<Choice<Integer>> counts = new ArrayList<>();
        for (int i = 1; i <= MOST_HEADINGS; i++) {
            counts.add(new Choice<>(i, messages.text("intake.header-rows.count", i)));
        }
        Integer count = asked.headerRows();
        select(
                headings,
                counts,
                count != null ? count : table.map(SourceTable::headerRows).orElse(1));
    }

    private static void fill(
            ComboBox<Choice<String>> box, List<String> usual, @Nullable String now, UnaryOperator<String> name) {
        List<Choice<String>> choices = new ArrayList<>();
        if (now != null && !now.isEmpty() && usual.stream().noneMatch(now::equalsIgnoreCase)) {
            choices.add(new Choice<>(now, name.apply(now)));
        }
        usual.forEach(value -> choices.add(new Choice<>(value, name.apply(value))));
        select(
                box,
                choices,
                usual.stream()
                        .filter(value -> value.equalsIgnoreCase(now))
                        .findFirst()
                        .orElse(now));
    }

    private static <T> void select(ComboBox<Choice<T>> box, List<Choice<T>> choices, @Nullable T now) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(choices.stream()
                .filter(choice -> Objects.equals(choice.value(), now))
                .findFirst()
                .orElse(null));
    }

    /** The control that gets the focus if there is no table. */
    Node first() {
        return encoding;
    }
}
