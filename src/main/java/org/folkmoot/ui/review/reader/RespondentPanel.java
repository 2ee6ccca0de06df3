package org.folkmoot.ui.review.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Respondent;
import org.folkmoot.model.response.Respondent.Reply;
import org.folkmoot.model.response.ResponseDetail.AttributeValue;
import org.folkmoot.model.source.Provenance;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Scrolling;
import org.folkmoot.ui.common.ThemeChip;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.common.Times;
import org.folkmoot.ui.review.state.Covering;
import org.kordamp.ikonli.javafx.FontIcon;

/** Everything about one respondent: all responses with their themes and readers, attributes, and the source. */
final class RespondentPanel extends VBox {
    /** Longer responses are cut at this length; Enter opens the whole response. */
    private static final int MOST = 4_000;

    private final Messages messages;
    private final Codeframe codeframe;
    private final Covering covering;
    private final Consumer<Reply> open;
    private final VBox blocks = new VBox(8);
    private final ScrollPane scroll = new ScrollPane();
    /** Index of the response being read; negative if it is not listed. */
    private int first = -1;

    /**
     * @param current the response being read, which gets the focus
     * @param open opens a response
     */
    RespondentPanel(
            Respondent respondent,
            long current,
            Codeframe codeframe,
            Covering covering,
            Messages messages,
            Consumer<Reply> open) {
        super(12);
        this.messages = messages;
        this.codeframe = codeframe;
        this.covering = covering;
        this.open = open;
        getStyleClass().addAll("panel", "respondent-panel");
        Label title = new Label(respondent.reference());
        title.getStyleClass().add("panel-title");
        Label source = wrapped(source(respondent.source()), "muted");
        FlowPane attributes = new FlowPane(16, 4);
        pairs(respondent, Attribute.Kind.ATTRIBUTE).forEach(attributes.getChildren()::add);
        VBox body = new VBox(12, source);
        if (!attributes.getChildren().isEmpty()) {
            body.getChildren().add(attributes);
        }
        List<Node> closed = pairs(respondent, Attribute.Kind.CLOSED);
        if (!closed.isEmpty()) {
            VBox box = new VBox(4);
            box.getChildren().addAll(closed);
            body.getChildren().add(box);
        }
        respondent.responses().forEach(reply -> blocks.getChildren().add(block(reply)));
        body.getChildren().add(blocks);
        body.getStyleClass().add("respondent-body");
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, wrapped(messages.text("respondent.keys"), "muted"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setAccessibleText(respondent.reference());
        // The content of a scroll pane enters the scene only on its first layout.
        for (int i = 0; i < respondent.responses().size(); i++) {
            if (respondent.responses().get(i).textId() == current) {
                first = i;
                Node block = blocks.getChildren().get(i);
                block.sceneProperty().addListener(change -> Platform.runLater(block::requestFocus));
            }
        }
    }

    private String source(Provenance from) {
        String place = from.sheet().isEmpty()
                ? messages.text("reader.source", from.fileName(), from.line())
                : messages.text("reader.source.sheet", from.fileName(), from.sheet(), from.line());
        return place + ". " + messages.text("reader.source.tip", from.coder(), Times.minute(from.at()), from.sha256());
    }

    private static List<Node> pairs(Respondent respondent, Attribute.Kind kind) {
        return respondent.attributes().stream()
                .filter(value -> value.attribute().kind() == kind)
                .map(RespondentPanel::pair)
                .toList();
    }

    private static Node pair(AttributeValue value) {
        boolean closed = value.attribute().kind() == Attribute.Kind.CLOSED;
        Label name = new Label(
                closed ? value.attribute().wording() : value.attribute().name());
        name.getStyleClass().add("muted");
        name.setMinWidth(closed ? 40 : USE_PREF_SIZE);
        Label text = new Label(value.value());
        text.setMinWidth(USE_PREF_SIZE);
        HBox pair = new HBox(4, name, text);
        pair.setAlignment(Pos.BASELINE_LEFT);
        return pair;
    }

    private VBox block(Reply reply) {
        boolean covered = covering.covers(reply.textId(), reply.flags());
        String words = covered
                ? messages.text("reader.covered.title")
                : reply.kind() == TextKind.BLANK ? messages.text("response.blank") : cut(reply.text());
        Label head = wrapped(reply.question().code() + "  " + reply.question().wording(), "muted");
        Label text = wrapped(words, "respondent-text");
        FlowPane chips = new FlowPane(8, 4);
        ThemeColours colours = new ThemeColours(codeframe);
        codeframe.themes().stream()
                .filter(theme -> reply.themeIds().contains(theme.id()))
                .forEach(theme -> chips.getChildren().add(new ThemeChip(theme, theme.name(), colours)));
        reply.flags().forEach(flag -> {
            Label label = new Label(messages.text("flag." + flag.word()), new FontIcon("fth-flag"));
            label.getStyleClass().add("flag-label");
            chips.getChildren().add(label);
        });
        VBox block = new VBox(4, head, text);
        if (!chips.getChildren().isEmpty()) {
            block.getChildren().add(chips);
        }
        for (Respondent.Reading reading : reply.readings()) {
            block.getChildren()
                    .add(wrapped(
                            messages.text(
                                    "respondent." + reading.act().word(), reading.coder(), Times.minute(reading.at())),
                            "muted"));
        }
        if (reply.readings().isEmpty()) {
            block.getChildren().add(wrapped(messages.text("respondent.unread"), "muted"));
        }
        block.getStyleClass().add("respondent-answer");
        block.setFocusTraversable(true);
        block.setAccessibleRole(AccessibleRole.BUTTON);
        block.setAccessibleText(reply.question().code() + ". " + words);
        block.setOnMouseClicked(event -> open.accept(reply));
        block.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.accept(reply);
                event.consume();
            }
        });
        block.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                reveal(block);
            }
        });
        return block;
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.J
                ? 1
                : event.getCode() == KeyCode.UP || event.getCode() == KeyCode.K ? -1 : 0;
        if (by == 0) {
            return;
        }
        List<Node> all = blocks.getChildren();
        int at = first;
        for (int i = 0; i < all.size(); i++) {
            at = all.get(i).isFocused() ? i : at;
        }
        if (!all.isEmpty()) {
            Node next = all.get(Math.max(0, Math.min(all.size() - 1, at + by)));
            next.requestFocus();
        }
        event.consume();
    }

    private void reveal(Node block) {
        Scrolling.reveal(scroll, block);
    }

    private static String cut(String text) {
        return text.length() <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST))) + "\u2026";
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
