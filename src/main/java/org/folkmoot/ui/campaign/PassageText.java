package org.folkmoot.ui.campaign;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.text.Span;

/** A text with passages underlined and in bold, so that marking does not depend on colour. */
final class PassageText extends TextFlow {
    PassageText(String id) {
        setId(id);
        getStyleClass().add("reading");
    }

    /** @param passages in order, without overlaps, in code points of the text */
    void show(String text, List<Span> passages) {
        List<Text> parts = new ArrayList<>();
        int[] indices = Span.utf16Indices(text);
        int at = 0;
        for (Span passage : passages) {
            int from = indices[passage.start()];
            int to = indices[passage.end()];
            parts.add(part(text.substring(at, from), "recode-text"));
            parts.add(part(text.substring(from, to), "recode-match"));
            at = to;
        }
        parts.add(part(text.substring(at), "recode-text"));
        getChildren().setAll(parts);
    }

    private static Text part(String text, String style) {
        Text part = new Text(text.replace("\r\n", "\n"));
        part.getStyleClass().add(style);
        return part;
    }
}
