package org.folkmoot.ui.review.reader;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.folkmoot.ui.review.state.SearchHits;
import org.jspecify.annotations.Nullable;

/** Binds the response being read: the respondent, the text, its codes, memos and flags. */
public final class ReaderController {
    /** Visible for this long, a response counts as opened. */
    private static final Duration OPENED = Duration.millis(600);

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final SearchHits hits;
    private final DoubtsModel doubts;
    private final FlagQueuesModel flagged;
    private final ReadingSettings settings;
    private final Messages messages;
    private final PauseTransition opened = new PauseTransition(OPENED);
    private final FlagMenu flagMenu;
    private final FlagQueues queues;
    private final ResponseMemo memo;
    private final ThemeMemos themeMemos;
    private final EvidenceMenus menus;
    private Runnable leave = () -> {};
    private Runnable choose = () -> {};
    private @Nullable ReaderText text;
    private long shown = -1;

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
    private VBox paper;

    @FXML
    private VBox about;

    @FXML
    private FlowPane attributes;

    @FXML
    private FlowPane closed;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private VBox foot;

    @FXML
    private FlowPane coded;

    @FXML
    private HBox memoLine;

    @FXML
    private Button flag;

    @FXML
    private HBox others;

    public ReaderController(
            ReviewViewModel model,
            ReviewCommands commands,
            SearchHits hits,
            DoubtsModel doubts,
            FlagQueuesModel flagged,
            ReadingSettings settings,
            Messages messages) {
        this.hits = hits;
        this.doubts = doubts;
        this.flagged = flagged;
        this.model = model;
        this.commands = commands;
        this.settings = settings;
        this.messages = messages;
        queues = new FlagQueues(flagged, messages);
        flagMenu = new FlagMenu(model, commands, messages);
        memo = new ResponseMemo(model.reading(), commands.responses(), messages, () -> leave.run());
        themeMemos = new ThemeMemos(model, commands.evidence(), messages, () -> leave.run());
        menus = new EvidenceMenus(model, commands, messages, () -> choose.run(), themeMemos::write);
    }

    @FXML
    void initialize() {
        text = new ReaderText(model, commands, hits, settings, messages, menus, page, scroll, () -> leave.run());
        paper.getChildren().add(0, new DoubtBar(doubts, model, messages));
        paper.getChildren().add(themeMemos);
        new LowReader(content, paper, foot);
        foot.getChildren().add(0, new ChoiceBar(commands.choice(), messages));
        // FlowPanes learn their width only during layout, so a second pass is needed.
        for (FlowPane flowing : List.of(attributes, coded)) {
            flowing.widthProperty().addListener(change -> Platform.runLater(flowing::requestLayout));
        }
        opened.setOnFinished(event -> markOpened());
        model.reading().detailProperty().addListener((property, was, is) -> {
            if (was.isPresent() && is.filter(was.get()::isSameButForSuggestions).isPresent()) {
                // The focus may be on a control that is about to be rebuilt.
                covered();
            } else {
                show(is);
            }
        });
        model.themes()
                .codeframeProperty()
                .addListener(change -> show(model.reading().detailProperty().get()));
        model.reading().covering().versionProperty().addListener(change -> covered());
        model.responses().narrowing().queryProperty().addListener(change -> {
            ReaderText words = text;
            if (words != null) {
                model.reading().afterDrawing(words::find);
            }
        });
        memoLine.getChildren().add(0, memo);
        new SourceText(source, model.reading(), messages);
        flag.setOnAction(event -> openFlags());
        content.sceneProperty().addListener((property, was, is) -> {
            if (is != null && was == null) {
                // While a theme is being asked for, Escape cancels wherever the focus is.
                is.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
            }
        });
        show(model.reading().detailProperty().get());
    }

    /** @param then moves the focus after a memo */
    public void onLeave(Runnable then) {
        leave = then;
    }

    /** @param then opens the theme finder */
    public void onChoose(Runnable then) {
        choose = then;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            commands.choice().withdraw();
        }
    }

    private void show(Optional<ResponseDetail> detail) {
        content.setVisible(detail.isPresent());
        empty.setVisible(detail.isEmpty() && model.responses().loadedProperty().get());
        if (empty.isVisible()) {
            boolean list = !model.responses().list().rows().isEmpty();
            empty.getChildren()
                    .setAll(new Hint(
                            "fth-book-open",
                            messages.text(list ? "reader.none.title" : "reader.no-list.title"),
                            messages.text(list ? "reader.none.text" : "reader.no-list.text")));
        }
        detail.ifPresent(this::show);
    }

    private void show(ResponseDetail detail) {
        boolean other = detail.row().textId() != shown;
        if (other) {
            memo.save();
            commands.choice().withdraw();
        }
        shown = detail.row().textId();
        ReaderParts parts = new ReaderParts(messages, model, commands, menus);
        reference.setText(detail.row().reference());
        parts.state(state, detail.row());
        attributes.getChildren().setAll(parts.attributes(detail, Attribute.Kind.ATTRIBUTE));
        closed.getChildren().setAll(parts.closed(detail, closed.widthProperty()));
        setShown(closed, !closed.getChildren().isEmpty());
        setShown(about, closed.isManaged() || !attributes.getChildren().isEmpty());
        coded.getChildren().setAll(parts.coded(detail));
        setShown(coded, !coded.getChildren().isEmpty());
        flags.getChildren().setAll(parts.flags(detail));
        others.getChildren().setAll(parts.others(detail));
        setShown(others, !others.getChildren().isEmpty());
        memo.show(detail);
        themeMemos.show(detail);
        if (text != null) {
            text.show(detail, other);
        }
        if (other) {
            scroll.setVvalue(0);
            opened.playFromStart();
        }
    }

    private void covered() {
        ReaderText words = text;
        if (words != null) {
            model.reading().detailProperty().get().ifPresent(detail -> words.show(detail, false));
        }
        opened.playFromStart();
    }

    /** A covered response has not been read. */
    private void markOpened() {
        if (model.reading()
                .detailProperty()
                .get()
                .filter(detail -> !model.reading().covering().covers(detail.row()))
                .isPresent()) {
            model.reading().markOpened();
        }
    }

    /** Saves pending edits and stops. */
    public void close() {
        opened.stop();
        memo.save();
        themeMemos.save();
    }

    public void focusMemo() {
        memo.requestFocus();
        memo.end();
    }

    /** Opens the flags menu. */
    public void openFlags() {
        flagMenu.show(flag);
    }

    /** Focuses the next or previous passage of evidence. */
    public void goToEvidence(int by) {
        if (text != null) {
            text.goToEvidence(by);
        }
    }

    /** Opens the menu of flag queues. */
    public void openQueues() {
        queues.open(flag);
    }

    /** Lists the responses with a flag. */
    public void showQueue(Flag wanted) {
        flagged.show(wanted);
    }

    /** Scrolls to the next or previous search hit. */
    public void goToHit(int by) {
        if (text != null) {
            text.goToHit(by);
        }
    }

    /** Uncovers the response, or covers it again. */
    public void turnCover() {
        model.reading().turnCover();
    }

    private static void setShown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
