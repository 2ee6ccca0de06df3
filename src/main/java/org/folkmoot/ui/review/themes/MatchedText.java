package org.folkmoot.ui.review.themes;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.folkmoot.ui.review.themes.ThemeHit.Mark;

/**
 * A line of text with the matches in bold and underlined; the longest unmatched part is shortened if space is tight.
 */
final class MatchedText extends HBox {
    private final String style;

    /** @param style style class of the parts */
    MatchedText(String style) {
        this.style = style;
        setAlignment(Pos.BASELINE_LEFT);
        setMinWidth(0);
    }

    void show(String text, List<Mark> marks) {
        getChildren().clear();
        int at = 0;
        for (Mark mark :
                marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
            add(text.substring(at, Math.max(at, mark.start())), false);
            add(text.substring(Math.max(at, mark.start()), Math.max(at, mark.end())), true);
            at = Math.max(at, mark.end());
        }
        add(text.substring(at), false);
        getChildren().stream()
                .map(Label.class::cast)
                .filter(piece -> !piece.getStyleClass().contains("match"))
                .max(Comparator.comparingInt(piece -> piece.getText().length()))
                .ifPresent(longest -> longest.setMinWidth(0));
    }

    private void add(String text, boolean match) {
        if (!text.isEmpty()) {
            Label piece = new Label(text);
            piece.getStyleClass().addAll(style, "piece");
            piece.setMinWidth(Region.USE_PREF_SIZE);
            if (match) {
                piece.getStyleClass().add("match");
            }
            getChildren().add(piece);
        }
    }
}
