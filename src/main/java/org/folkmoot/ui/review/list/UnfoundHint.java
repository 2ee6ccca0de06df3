package org.folkmoot.ui.review.list;

import javafx.scene.control.Label;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.list.UnfoundModel.Unfound;

/** Shows how many responses with a theme are still to be found, or what is needed for an estimate. */
final class UnfoundHint extends Label {
    private final Messages messages;

    UnfoundHint(UnfoundModel model, Messages messages) {
        this.messages = messages;
        setId("unfound");
        getStyleClass().addAll("muted", "unfound-hint");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        model.unfoundProperty().addListener((property, was, is) -> show(is));
        show(model.unfoundProperty().get());
    }

    private void show(Unfound unfound) {
        textProperty().unbind();
        if (unfound instanceof Unfound.NoSample) {
            textProperty().bind(messages.live("unfound.no-sample"));
        } else {
            setText(words(unfound));
        }
    }

    private String words(Unfound unfound) {
        if (unfound instanceof Unfound.About about) {
            return messages.text("unfound.about", about.value(), about.low(), about.high());
        }
        return unfound instanceof Unfound.TooFewRead ? messages.text("unfound.few") : "";
    }
}
