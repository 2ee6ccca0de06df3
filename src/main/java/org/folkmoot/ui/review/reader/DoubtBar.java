package org.folkmoot.ui.review.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.model.CodingDoubt;
import org.folkmoot.model.ResponseDetail;
import org.folkmoot.model.Sort;
import org.folkmoot.model.Theme;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * While responses are listed by how doubtful their coding is, says above the response why it is there, and leads to the
 * one with the same words. Elsewhere nobody is told, lest everything that is read is read with the model's eyes.
 */
final class DoubtBar extends HBox {
    private final ReviewViewModel model;
    private final Messages messages;
    private final VBox reasons = new VBox(4);
    private long shown = -1;

    DoubtBar(ReviewViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("doubt-bar");
        setId("doubts");
        setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(reasons, Priority.ALWAYS);
        getChildren().addAll(new FontIcon("fth-help-circle"), reasons);
        model.detailProperty().addListener(change -> read());
        model.narrowing().queryProperty().addListener(change -> read());
        show(List.of());
    }

    private void read() {
        Optional<ResponseDetail> detail = model.detailProperty().get();
        boolean asked = model.narrowing().query().sort().by() == Sort.By.SUSPICIOUS;
        if (!asked || detail.isEmpty()) {
            show(List.of());
            return;
        }
        long textId = detail.get().row().textId();
        if (textId != shown) {
            show(List.of());
        }
        model.aside(() -> model.session().trust().doubts(textId), found -> {
            if (model.detailProperty().get().equals(detail)) {
                shown = textId;
                show(found);
            }
        });
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
        link.setOnAction(event -> goTo(twin.textId()));
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
        return model.codeframeProperty().get().byId(themeId).map(Theme::name).orElse("");
    }

    /** In the list if it is there, so that the order stays. */
    private void goTo(long textId) {
        if (model.list().contains(textId)) {
            model.list().selectText(textId);
        } else {
            model.goTo(List.of(textId));
        }
    }
}
