package org.folkmoot.ui.review.reader;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeChip;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.common.Tips;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Builds the small controls of the reader. */
final class ReaderParts {
    private final Messages messages;
    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final EvidenceMenus menus;

    ReaderParts(Messages messages, ReviewViewModel model, ReviewCommands commands, EvidenceMenus menus) {
        this.messages = messages;
        this.model = model;
        this.commands = commands;
        this.menus = menus;
    }

    void state(Label label, ResponseRow row) {
        String key = row.done()
                ? "done"
                : row.status() != SubmissionStatus.INCLUDED
                        ? row.status().word()
                        : row.kind() == TextKind.TEXT ? "to_do" : row.kind().word();
        label.setText(messages.text("state." + key));
        label.getStyleClass().setAll("label", "state-label", row.done() ? "state-done" : "state-open");
    }

    List<Node> attributes(ResponseDetail detail, Attribute.Kind kind) {
        return of(detail, kind)
                .map(value -> {
                    HBox pair = new HBox(4, muted(value.attribute().name()), new Label(value.value()));
                    pair.setAlignment(Pos.BASELINE_LEFT);
                    return (Node) pair;
                })
                .toList();
    }

    /** @param room maximum width of a line; several controls share a line if they fit */
    List<Node> closed(ResponseDetail detail, ReadOnlyDoubleProperty room) {
        return of(detail, Attribute.Kind.CLOSED)
                .map(value -> {
                    Label wording = muted(value.attribute().wording());
                    wording.setMinWidth(40);
                    Tips.say(wording, () -> value.attribute().wording());
                    Label response = new Label(value.value());
                    response.getStyleClass().add("closed-answer");
                    response.setMinWidth(Region.USE_PREF_SIZE);
                    HBox line = new HBox(8, wording, response);
                    HBox.setHgrow(wording, Priority.SOMETIMES);
                    line.maxWidthProperty().bind(room);
                    return (Node) line;
                })
                .toList();
    }

    private static Stream<ResponseDetail.AttributeValue> of(ResponseDetail detail, Attribute.Kind kind) {
        return detail.attributes().stream().filter(value -> value.attribute().kind() == kind);
    }

    List<Node> coded(ResponseDetail detail) {
        Codeframe frame = model.themes().codeframeProperty().get();
        ThemeColours colours = new ThemeColours(frame);
        return detail.codings().stream()
                .filter(Coding::applied)
                .flatMap(coding ->
                        frame.byId(coding.themeId()).map(theme -> coded(detail, theme, coding, colours)).stream())
                .toList();
    }

    private Node coded(ResponseDetail detail, Theme theme, Coding coding, ThemeColours colours) {
        String text = coding.stance().isEmpty() ? theme.name() : theme.name() + ": " + coding.stance();
        ThemeChip chip = new ThemeChip(theme, text, colours);
        chip.getStyleClass().add("coded-chip");
        Button remove = new Button(null, new FontIcon("fth-x"));
        remove.getStyleClass().add("chip-button");
        remove.setFocusTraversable(false);
        remove.setAccessibleText(messages.text("reader.remove", theme.name()));
        Tips.say(remove, () -> messages.text("reader.remove", theme.name()));
        remove.setOnAction(event -> commands.decisions().remove(theme));
        boolean noted = detail.themeMemos().containsKey(theme.id());
        HBox after = new HBox(4);
        after.setAlignment(Pos.CENTER);
        if (noted) {
            after.getChildren().add(new FontIcon("fth-message-square"));
        }
        after.getChildren().add(remove);
        chip.setGraphic(after);
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        Tips.make(chip, () -> {
            Tooltip tip = new Tooltip();
            tip.setGraphic(new EvidenceWords(model, messages).card(detail, theme.id()));
            return tip;
        });
        chip.setFocusTraversable(true);
        chip.setAccessibleRole(AccessibleRole.BUTTON);
        chip.setAccessibleText(messages.text(noted ? "reader.chip.accessible.noted" : "reader.chip.accessible", text));
        chip.setOnMouseClicked(event -> menus.of(theme, coding).show(chip, Side.BOTTOM, 0, 0));
        chip.setOnContextMenuRequested(event -> menus.of(theme, coding).show(chip, Side.BOTTOM, 0, 0));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                menus.of(theme, coding).show(chip, Side.BOTTOM, 0, 0);
                event.consume();
            }
        });
        return chip;
    }

    List<Node> flags(ResponseDetail detail) {
        return detail.row().flags().stream()
                .map(flag -> {
                    Label label = new Label(messages.text("flag." + flag.word()), new FontIcon("fth-flag"));
                    label.getStyleClass()
                            .addAll("flag-label", "flag-" + flag.word().toLowerCase(Locale.ROOT));
                    return (Node) label;
                })
                .toList();
    }

    List<Node> others(ResponseDetail detail) {
        if (detail.others().isEmpty()) {
            return List.of();
        }
        Stream<Node> links = detail.others().stream().map(other -> {
            Hyperlink link = new Hyperlink(other.question().code());
            Tips.say(link, () -> other.question().wording());
            link.setOnAction(event -> model.responses().open(other));
            return link;
        });
        return Stream.concat(Stream.of((Node) muted(messages.text("reader.others"))), links)
                .toList();
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
