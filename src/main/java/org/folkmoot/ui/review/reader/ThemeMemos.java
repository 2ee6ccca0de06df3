package org.folkmoot.ui.review.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeChip;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.review.state.EvidenceCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** The theme memos of the response being read, one line each, and the one being written. */
final class ThemeMemos extends VBox {
    private final ReviewViewModel model;
    private final EvidenceCommands evidence;
    private final Messages messages;
    private final Runnable leave;

    /** @param leave moves the focus after a memo */
    ThemeMemos(ReviewViewModel model, EvidenceCommands evidence, Messages messages, Runnable leave) {
        super(8);
        this.model = model;
        this.evidence = evidence;
        this.messages = messages;
        this.leave = leave;
        getStyleClass().add("theme-memos");
    }

    /** Shows the saved memos; a memo being edited stays. */
    void show(ResponseDetail detail) {
        List<Node> kept = new ArrayList<>();
        for (Node child : List.copyOf(getChildren())) {
            if (child instanceof Line line) {
                if (line.textId == detail.row().textId() && line.field.isFocused()) {
                    kept.add(line);
                } else {
                    line.field.save();
                }
            }
        }
        List<Node> lines = new ArrayList<>();
        for (Theme theme : model.themes().codeframeProperty().get().themes()) {
            Optional<Line> being = kept.stream()
                    .map(Line.class::cast)
                    .filter(line -> line.themeId == theme.id())
                    .findFirst();
            String memo = detail.themeMemos().get(theme.id());
            being.or(() -> Optional.ofNullable(memo).map(written -> line(detail, theme, written)))
                    .ifPresent(lines::add);
        }
        if (!lines.equals(getChildren())) {
            getChildren().setAll(lines);
        }
        setShown(!lines.isEmpty());
    }

    /** Lets the user write the memo of a theme. */
    void write(long themeId) {
        model.reading().detailProperty().get().ifPresent(detail -> model.themes()
                .codeframeProperty()
                .get()
                .byId(themeId)
                .ifPresent(theme -> {
                    Line line = getChildren().stream()
                            .map(Line.class::cast)
                            .filter(each -> each.themeId == themeId)
                            .findFirst()
                            .orElseGet(() -> begin(detail, theme));
                    setShown(true);
                    line.field.requestFocus();
                    line.field.end();
                }));
    }

    private Line begin(ResponseDetail detail, Theme theme) {
        Line line = line(detail, theme, "");
        getChildren().add(line);
        return line;
    }

    /** Saves the memo being edited. */
    void save() {
        getChildren().stream().map(Line.class::cast).forEach(line -> line.field.save());
    }

    private Line line(ResponseDetail detail, Theme theme, String memo) {
        long textId = detail.row().textId();
        MemoField field = new MemoField(memo, written -> evidence.memo(textId, theme.id(), written), () -> {
            model.reading().detailProperty().get().ifPresent(this::show);
            leave.run();
        });
        field.setPromptText(messages.text("reader.theme-memo", theme.name()));
        field.setAccessibleText(messages.text("reader.theme-memo", theme.name()));
        field.getStyleClass().add("theme-memo");
        ThemeColours colours =
                new ThemeColours(model.themes().codeframeProperty().get());
        return new Line(textId, theme, field, colours);
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private static final class Line extends HBox {
        private final long textId;
        private final long themeId;
        private final MemoField field;

        Line(long textId, Theme theme, MemoField field, ThemeColours colours) {
            super(8);
            this.textId = textId;
            this.themeId = theme.id();
            this.field = field;
            setAlignment(Pos.TOP_LEFT);
            setMaxWidth(720);
            ThemeChip chip = new ThemeChip(theme, theme.code(), colours);
            // The style sheet sets the minimum width of a chip; a small preferred width leaves it its full width.
            field.setPrefWidth(1);
            HBox.setHgrow(field, Priority.ALWAYS);
            getChildren().addAll(chip, field);
        }
    }
}
