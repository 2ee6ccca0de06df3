package org.folkmoot.ui.trust;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.counting.ProportionInterval;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.learning.BulkExpectation;
import org.folkmoot.model.learning.ThemeQuality;
import org.folkmoot.ui.common.Messages;

/** Asks for confirmation before all suggestions of a theme on a question are accepted, with their expected accuracy. */
public final class AcceptAllPanel extends VBox {
    private final Messages messages;
    private final TrustWords words;
    private final Button accept = new Button();

    /**
     * @param close hides the panel
     * @param then accepts the suggestions
     */
    public AcceptAllPanel(Messages messages, Theme theme, BulkExpectation expectation, Runnable close, Runnable then) {
        super(12);
        this.messages = messages;
        this.words = new TrustWords(messages);
        getStyleClass().addAll("panel", "accept-all-panel");
        Label title = new Label(messages.text("trust.all.title", expectation.count(), theme.name()));
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        getChildren().add(title);
        if (expectation.learned() > 0) {
            getChildren().add(sentence("accept-all-learned", learned(expectation)));
            if (isMeasured(expectation)) {
                IntervalBar bar = new IntervalBar(100);
                bar.setMaxWidth(Double.MAX_VALUE);
                bar.show(expectation.precision());
                getChildren().add(bar);
            }
        }
        if (expectation.count() > expectation.learned()) {
            getChildren().add(sentence("accept-all-rules", rules(expectation)));
        }
        Button cancel = new Button(messages.text("trust.all.cancel"));
        cancel.setOnAction(event -> close.run());
        accept.setText(messages.text("trust.accept.do", expectation.count()));
        accept.setId("accept-all-do");
        accept.getStyleClass().add("accent");
        accept.setDefaultButton(true);
        accept.setOnAction(event -> {
            close.run();
            then.run();
        });
        HBox buttons = new HBox(8, accept, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        Label how = sentence("accept-all-how", messages.text("trust.accept.how"));
        how.getStyleClass().add("muted");
        getChildren().addAll(how, buttons);
        setAccessibleText(title.getText());
    }

    /** The control that gets the keyboard focus first. */
    public Node field() {
        return accept;
    }

    private static boolean isMeasured(BulkExpectation expectation) {
        return expectation.enough() && expectation.precision().base() > 0;
    }

    private String learned(BulkExpectation expectation) {
        Share share = expectation.precision();
        return isMeasured(expectation)
                ? ProportionInterval.wilson(share)
                        .map(interval -> messages.text(
                                "trust.all.learned",
                                expectation.learned(),
                                words.range(interval),
                                share.part(),
                                share.base()))
                        .orElse("")
                : messages.text("trust.all.learned.untold", expectation.learned(), ThemeQuality.FEWEST);
    }

    private String rules(BulkExpectation expectation) {
        long count = expectation.count() - expectation.learned();
        Share share = expectation.rules();
        return ProportionInterval.wilson(share)
                .map(interval ->
                        messages.text("trust.all.rules", count, share.part(), share.base(), words.range(interval)))
                .orElseGet(() -> messages.text("trust.all.rules.untold", count));
    }

    private static Label sentence(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
