package org.folkmoot.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.folkmoot.model.AnswerDetail;
import org.folkmoot.model.Attribute;
import org.folkmoot.model.Flag;
import org.folkmoot.model.Provenance;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.common.Times;

/** The response being read: what is known of the respondent, the text, its codes, memo and flags. */
public final class ReaderController {
    /** In sight for this long, a response counts as opened. */
    private static final Duration OPENED = Duration.millis(600);
    /** Longer texts are drawn up to here until the user asks for all. */
    private static final int MOST = 20_000;

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private final ReaderPane text;
    private final PauseTransition opened = new PauseTransition(OPENED);
    private final ContextMenu flagMenu = new ContextMenu();
    private Runnable leave = () -> {};
    private long shown = -1;
    private boolean all;

    @FXML
    private BorderPane content;

    @FXML
    private StackPane empty;

    @FXML
    private Label reference;

    @FXML
    private Label state;

    @FXML
    private Label source;

    @FXML
    private HBox flags;

    @FXML
    private FlowPane attributes;

    @FXML
    private VBox closed;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private FlowPane coded;

    @FXML
    private TextArea memo;

    @FXML
    private Button flag;

    @FXML
    private HBox others;

    public ReaderController(ReviewViewModel model, ReviewCommands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        this.text = new ReaderPane(model.selectionProperty());
    }

    @FXML
    void initialize() {
        page.getChildren().add(text);
        // Flow panes wrap by a width that they learn only in the layout pass, so one more pass has to follow.
        for (FlowPane flowing : List.of(attributes, coded)) {
            flowing.widthProperty().addListener(change -> Platform.runLater(flowing::requestLayout));
        }
        opened.setOnFinished(event -> model.markOpened());
        model.detailProperty().addListener((property, was, is) -> show(is));
        model.codeframeProperty()
                .addListener(change -> show(model.detailProperty().get()));
        memo.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                saveMemo();
            }
        });
        memo.addEventFilter(KeyEvent.KEY_PRESSED, this::memoKey);
        flag.setOnAction(event -> openFlags());
        show(model.detailProperty().get());
    }

    /** @param then where the keyboard goes after a memo */
    void onLeave(Runnable then) {
        leave = then;
    }

    private void show(Optional<AnswerDetail> detail) {
        content.setVisible(detail.isPresent());
        empty.setVisible(detail.isEmpty() && model.loadedProperty().get());
        if (empty.isVisible()) {
            boolean list = !model.list().rows().isEmpty();
            empty.getChildren()
                    .setAll(new Hint(
                            "fth-book-open",
                            messages.text(list ? "reader.none.title" : "reader.no-list.title"),
                            messages.text(list ? "reader.none.text" : "reader.no-list.text")));
        }
        detail.ifPresent(this::show);
    }

    private void show(AnswerDetail detail) {
        boolean other = detail.row().textId() != shown;
        if (other) {
            saveMemo();
            all = false;
            source.setText("");
            model.source(detail.row().textId(), from -> showSource(detail.row().textId(), from));
        }
        shown = detail.row().textId();
        ReaderParts parts = new ReaderParts(messages, model, commands);
        reference.setText(detail.row().reference());
        parts.state(state, detail.row());
        attributes.getChildren().setAll(parts.attributes(detail, Attribute.Kind.ATTRIBUTE));
        closed.getChildren().setAll(parts.closed(detail));
        setShown(closed, !closed.getChildren().isEmpty());
        coded.getChildren().setAll(parts.coded(detail));
        setShown(coded, !coded.getChildren().isEmpty());
        flags.getChildren().setAll(parts.flags(detail));
        others.getChildren().setAll(parts.others(detail));
        setShown(others, !others.getChildren().isEmpty());
        if (other || !memo.isFocused()) {
            memo.setText(detail.memo());
        }
        showText(detail, parts);
        if (other) {
            scroll.setVvalue(0);
            opened.playFromStart();
        }
    }

    private void showSource(long textId, Provenance from) {
        if (textId == shown) {
            source.setText(
                    from.sheet().isEmpty()
                            ? messages.text("reader.source", from.fileName(), from.line())
                            : messages.text("reader.source.sheet", from.fileName(), from.sheet(), from.line()));
            source.setTooltip(new Tooltip(
                    messages.text("reader.source.tip", from.coder(), Times.minute(from.at()), from.sha256())));
        }
    }

    private void showText(AnswerDetail detail, ReaderParts parts) {
        boolean cut = !all && detail.text().length() > MOST;
        DrawnText drawn = DrawnText.of(detail.text());
        List<Evidence> evidence = Evidence.of(detail);
        if (cut) {
            drawn = drawn.cut(MOST);
        }
        text.show(drawn, evidence, new ThemeColours(model.codeframeProperty().get()));
        page.getChildren().setAll(text);
        if (detail.text().isBlank()) {
            page.getChildren()
                    .setAll(new Hint(
                            "fth-minus-circle",
                            messages.text("reader.blank.title"),
                            messages.text("reader.blank.text")));
        } else if (cut) {
            Hyperlink more =
                    new Hyperlink(messages.text("reader.more", detail.text().length()));
            more.setOnAction(event -> {
                all = true;
                showText(detail, parts);
            });
            page.getChildren().add(more);
        }
    }

    private void memoKey(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && !event.isShiftDown();
        if (event.getCode() == KeyCode.ESCAPE || enter) {
            leave.run();
            event.consume();
        }
    }

    private void saveMemo() {
        String written = memo.getText();
        model.detailProperty()
                .get()
                .filter(detail ->
                        detail.row().textId() == shown && !detail.memo().equals(written))
                .ifPresent(detail -> commands.memo(shown, written));
    }

    /** Keeps what is being written, and stops. */
    void close() {
        opened.stop();
        saveMemo();
    }

    void focusMemo() {
        memo.requestFocus();
        memo.end();
    }

    /** Offers the flags; the set ones are ticked. */
    void openFlags() {
        Optional<AnswerDetail> detail = model.detailProperty().get();
        if (detail.isEmpty()) {
            return;
        }
        flagMenu.getItems().clear();
        for (Flag each : Flag.values()) {
            CheckMenuItem item = new CheckMenuItem(messages.text("flag." + each.word()));
            item.setSelected(detail.get().row().flags().contains(each));
            item.setOnAction(event -> commands.flag(each));
            flagMenu.getItems().add(item);
        }
        flagMenu.show(flag, Side.TOP, 0, 0);
    }

    private static void setShown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
