package org.folkmoot.ui.trust;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.learning.ThemeTrust;
import org.folkmoot.model.learning.TrustReport;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.FirstFocus;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;
import org.jspecify.annotations.Nullable;

/** The table of themes with the accuracy of their suggestions, and a pane that accepts suggestions of one theme. */
public final class TrustController {
    private static final double MIN_NAME = 200;
    private static final double MAX_NAME = 320;
    private static final double MIN_BAR = 206;
    private static final double SCROLL_BAR = 20;

    private final TrustViewModel model;
    private final Messages messages;
    private final TrustWords words;
    private final ReadOnlyObjectProperty<Codeframe> codeframe;
    private final AcceptPane pane;
    private ThemeColours colours;
    private boolean showing;
    private boolean awaited;

    @FXML
    private BorderPane screen;

    @FXML
    private Button back;

    @FXML
    private TableView<ThemeTrust> table;

    @FXML
    private TableColumn<ThemeTrust, ThemeTrust> theme;

    @FXML
    private TableColumn<ThemeTrust, ThemeTrust> open;

    @FXML
    private TableColumn<ThemeTrust, ThemeTrust> with;

    @FXML
    private TableColumn<ThemeTrust, ThemeTrust> without;

    @FXML
    private TableColumn<ThemeTrust, ThemeTrust> precision;

    @FXML
    private TableColumn<ThemeTrust, ThemeTrust> recall;

    @FXML
    private TableColumn<ThemeTrust, ThemeTrust> accepted;

    @FXML
    private TableColumn<ThemeTrust, ThemeTrust> threshold;

    @FXML
    private ScrollPane side;

    @FXML
    private StackPane empty;

    public TrustController(TrustViewModel model, Messages messages, ReadOnlyObjectProperty<Codeframe> codeframe) {
        this.model = model;
        this.messages = messages;
        this.words = new TrustWords(messages);
        this.codeframe = codeframe;
        this.colours = new ThemeColours(codeframe.get());
        this.pane = new AcceptPane(model, messages);
    }

    @FXML
    void initialize() {
        List.of(theme, open, with, without, precision, recall, accepted, threshold)
                .forEach(column -> column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue())));
        theme.setCellFactory(column -> new TrustCells.Name(() -> colours));
        open.setCellFactory(column -> new TrustCells.Figure(
                trust -> messages.text("number", trust.open().total())));
        with.setCellFactory(column -> new TrustCells.Figure(
                trust -> messages.text("number", trust.quality().yes())));
        without.setCellFactory(column -> new TrustCells.Figure(
                trust -> messages.text("number", trust.quality().no())));
        precision.setCellFactory(column -> new TrustCells.Range(words, ThemeTrust::precision));
        recall.setCellFactory(column -> new TrustCells.Range(words, ThemeTrust::recall));
        accepted.setCellFactory(column -> new TrustCells.Figure(words::acceptance));
        threshold.setCellFactory(column -> new TrustCells.Figure(words::threshold));
        table.setRowFactory(view -> new Row());
        table.widthProperty().addListener(change -> spread());
        side.setContent(pane);
        back.setOnAction(event -> model.showReview());
        screen.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.showReview();
                event.consume();
            }
        });
        table.getSelectionModel().selectedItemProperty().addListener(change -> {
            if (!showing) {
                showChosen();
            }
        });
        codeframe.addListener((property, was, is) -> {
            colours = new ThemeColours(is);
            table.refresh();
        });
        model.reportProperty().addListener((property, was, is) -> show(is));
        show(model.reportProperty().get());
    }

    /** Names and bars share the width left by the figures. */
    private void spread() {
        double figures = List.of(open, with, without, accepted, threshold).stream()
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        double left = Math.max(MIN_NAME + 2 * MIN_BAR, table.getWidth() - figures - SCROLL_BAR);
        double name = Math.min(MAX_NAME, left - 2 * MIN_BAR);
        theme.setPrefWidth(name);
        precision.setPrefWidth((left - name) / 2);
        recall.setPrefWidth((left - name) / 2);
    }

    /** A row whose accessible text covers all of its cells. */
    private final class Row extends TableRow<ThemeTrust> {
        @Override
        protected void updateItem(@Nullable ThemeTrust item, boolean nothing) {
            super.updateItem(item, nothing);
            setAccessibleText(nothing || item == null ? null : words.spoken(item));
        }
    }

    /** Registers what the screen's actions do. */
    public void bind(Actions actions) {
        actions.on(Action.TRUST_ACCEPT, pane::accept);
    }

    /** Moves the keyboard focus to the table as soon as it is shown. */
    public void focus() {
        awaited = true;
        takeFocus();
    }

    private void takeFocus() {
        if (awaited && model.reportProperty().get().isPresent()) {
            awaited = false;
            FirstFocus.give(table.isVisible() ? table : back);
        }
    }

    private void show(Optional<TrustReport> report) {
        boolean learned = report.filter(TrustReport::learned).isPresent();
        table.setVisible(learned);
        side.setVisible(learned);
        side.setManaged(learned);
        empty.setVisible(!learned);
        if (!learned) {
            empty.getChildren()
                    .setAll(report.map(this::why)
                            .orElseGet(() -> hint("trust.none.reading", "trust.none.reading.text")));
            takeFocus();
            return;
        }
        report.ifPresent(this::fill);
        takeFocus();
    }

    /** Keeps the selected theme, unless all of its suggestions have been accepted. */
    private void fill(TrustReport report) {
        Optional<ThemeTrust> before = chosen();
        showing = true;
        table.getItems().setAll(report.themes());
        report.themes().stream()
                .filter(each -> before.filter(
                                was -> was.theme().id() == each.theme().id())
                        .isPresent())
                .filter(each -> each.open().total() > 0
                        || before.filter(was -> was.open().total() == 0).isPresent())
                .findFirst()
                .ifPresentOrElse(each -> table.getSelectionModel().select(each), () -> table.getSelectionModel()
                        .selectFirst());
        showing = false;
        showChosen();
    }

    private Optional<ThemeTrust> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void showChosen() {
        pane.show(chosen(), colours);
    }

    /** Explains why there are no figures, and what to do about it. */
    private Hint why(TrustReport report) {
        if (report.responses() > report.most()) {
            return hint("trust.none.many", "trust.none.many.text", report.responses(), report.most());
        }
        if (model.readOnly()) {
            return hint("trust.none.soon", "trust.none.read-only.text");
        }
        return report.coded() < report.needed()
                ? hint("trust.none.soon", "trust.none.few.text", report.needed() - report.coded(), report.needed())
                        .with(messages.text("trust.back"), model::showReview)
                : hint("trust.none.soon", "trust.none.soon.text");
    }

    private Hint hint(String title, String text, Object... arguments) {
        return new Hint("fth-target", messages.text(title, arguments), messages.text(text, arguments));
    }
}
