package org.folkmoot.ui.review.reader;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.CodingDoubt;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows above the response why its coding is doubtful, and links to the response with the same words. */
final class DoubtBar extends HBox {
    private final ReviewViewModel model;
    private final Messages messages;
    private final VBox reasons = new VBox(4);

    DoubtBar(DoubtsModel doubts, ReviewViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("doubt-bar");
        setId("doubts");
        setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(reasons, Priority.ALWAYS);
        getChildren().addAll(new FontIcon("fth-help-circle"), reasons);
        doubts.doubtsProperty().addListener((property, was, is) -> show(is));
        show(doubts.doubtsProperty().get());
    }

    private void show(List<CodingDoubt> doubts) {
        reasons.getChildren().setAll(doubts.stream().map(this::reason).toList());
        setVisible(!doubts.isEmpty());
        setManaged(!doubts.isEmpty());
    }

    private Node reason(CodingDoubt doubt) {
        return doubt instanceof CodingDoubt.Twin twin ? twin(twin) : learned((CodingDoubt.Learned) doubt);
    }

    private Node twin(CodingDoubt.Twin twin) {
        String themes = twin.themeIds().stream().map(this::name).collect(Collectors.joining(", "));
        Hyperlink link = new Hyperlink(messages.text("doubt.twin", twin.reference(), themes));
        link.setWrapText(true);
        link.setOnAction(event -> model.responses().select(twin.textId()));
        return link;
    }

    private Node learned(CodingDoubt.Learned learned) {
        Label label = new Label(messages.text(
                learned.coded() ? "doubt.coded" : "doubt.missing",
                name(learned.themeId()),
                Math.round(learned.score() * 100)));
        label.setWrapText(true);
        return label;
    }

    private String name(long themeId) {
        return model.themes()
                .codeframeProperty()
                .get()
                .byId(themeId)
                .map(Theme::name)
                .orElse("");
    }
}
