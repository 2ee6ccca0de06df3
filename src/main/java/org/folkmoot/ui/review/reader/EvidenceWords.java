package org.folkmoot.ui.review.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeChip;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.common.Times;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Describes a passage or a theme chip in words: theme, coder, time and extent. */
final class EvidenceWords {
    private static final int QUOTED = 80;

    private final ReviewViewModel model;
    private final Messages messages;

    EvidenceWords(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** The accessible text of a passage. */
    String accessible(Highlight highlight) {
        Optional<ResponseDetail> detail = model.reading().detailProperty().get();
        String words =
                detail.map(shown -> quote(highlight.span().of(shown.text()))).orElse("");
        String said = detail.map(shown -> String.join(". ", lines(shown, highlight.themeId(), highlight.applied())))
                .orElse("");
        return messages.text("reader.evidence.accessible", name(highlight.themeId()), words, said);
    }

    /** The descriptions of all themes on a passage, one per line. */
    Node card(List<Highlight> highlights) {
        VBox card = new VBox(8);
        card.getStyleClass().add("evidence-card");
        model.reading().detailProperty().get().ifPresent(detail -> highlights.stream()
                .map(highlight -> entry(detail, highlight.themeId(), highlight.applied()))
                .forEach(card.getChildren()::add));
        return card;
    }

    /** The description of one applied theme. */
    Node card(ResponseDetail detail, long themeId) {
        VBox card = new VBox(entry(detail, themeId, true));
        card.getStyleClass().add("evidence-card");
        return card;
    }

    private Node entry(ResponseDetail detail, long themeId, boolean applied) {
        HBox head = new HBox(8);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        ThemeColours colours =
                new ThemeColours(model.themes().codeframeProperty().get());
        Optional<Theme> theme = model.themes().codeframeProperty().get().byId(themeId);
        theme.ifPresent(known -> head.getChildren().add(new ThemeChip(known, known.code(), colours)));
        Label name = new Label(name(themeId));
        name.getStyleClass().add("evidence-card-name");
        name.setWrapText(true);
        head.getChildren().add(name);
        VBox entry = new VBox(2, head);
        for (String line : lines(detail, themeId, applied)) {
            Label label = new Label(line);
            label.setWrapText(true);
            entry.getChildren().add(label);
        }
        return entry;
    }

    private List<String> lines(ResponseDetail detail, long themeId, boolean applied) {
        return applied
                ? detail.codings().stream()
                        .filter(coding -> coding.themeId() == themeId && coding.applied())
                        .findFirst()
                        .map(this::lines)
                        .orElse(List.of())
                : detail.suggestions().stream()
                        .filter(suggestion -> suggestion.themeId() == themeId)
                        .findFirst()
                        .map(this::lines)
                        .orElse(List.of());
    }

    private List<String> lines(Coding coding) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "reader.coded-by",
                coding.coder(),
                messages.text("origin." + coding.origin().word()),
                Times.minute(coding.at())));
        if (!coding.stance().isEmpty()) {
            lines.add(messages.text("themes.menu.stance", coding.stance()));
        }
        lines.add(messages.text("reader.extent", coding.spans().size()));
        return lines;
    }

    private List<String> lines(Suggestion suggestion) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("reader.suggested", Math.round(suggestion.score() * 100)));
        if (suggestion.origin() == Origin.MANUAL) {
            lines.add(messages.text("themes.earlier"));
        } else if (!suggestion.why().text().isBlank()) {
            lines.add(messages.text(
                    "themes.why",
                    messages.text("origin." + suggestion.origin().word()),
                    quote(suggestion.why().text())));
        }
        return lines;
    }

    private String name(long themeId) {
        return model.themes()
                .codeframeProperty()
                .get()
                .byId(themeId)
                .map(Theme::name)
                .orElse("");
    }

    /** The words on one line, shortened in the middle without splitting a character. */
    static String quote(String words) {
        String folded = words.replaceAll("\\s+", " ").strip();
        return folded.codePointCount(0, folded.length()) <= QUOTED
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, QUOTED)) + "\u2026";
    }
}
