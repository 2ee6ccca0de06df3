package org.folkmoot.ui.review.list;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.folkmoot.model.text.Snippet;
import org.folkmoot.model.text.Span;

/** The context of the first search hit, with the hit highlighted. */
final class FoundWords extends HBox {
    private final Label before = new Label();
    private final Label hit = new Label();
    private final Label after = new Label();

    FoundWords() {
        hit.getStyleClass().add("hit");
        before.setMinWidth(Region.USE_PREF_SIZE);
        hit.setMinWidth(Region.USE_PREF_SIZE);
        after.setMinWidth(0);
        setMinWidth(0);
        HBox.setHgrow(after, Priority.ALWAYS);
        getChildren().addAll(before, hit, after);
        show(Optional.empty());
    }

    /** Hides itself if there is no hit. */
    void show(Optional<Snippet> snippet) {
        setVisible(snippet.isPresent());
        setManaged(snippet.isPresent());
        snippet.ifPresent(found -> {
            Span first = found.hits().get(0);
            String text = found.text();
            before.setText(text.substring(0, first.utf16Start(text)));
            hit.setText(first.of(text));
            after.setText(text.substring(first.utf16End(text)));
        });
    }
}
