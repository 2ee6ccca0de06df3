package org.folkmoot.ui.funnel;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.response.Question;
import org.folkmoot.ui.common.Messages;

/** One step with its count and a bar. The bars form a waterfall chart: each starts where the one before ended. */
final class StepCell extends ListCell<Step> {
    private static final double BAR = 6;

    private final Messages messages;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Region bar = new Region();
    private final Pane track = new Pane(bar);
    private final Label heading = new Label();
    private final VBox content;

    StepCell(Messages messages) {
        this.messages = messages;
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("figures");
        count.setMinWidth(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("step-heading");
        // Positioned in place(), not by the pane's layout.
        bar.setManaged(false);
        track.getStyleClass().add("step-track");
        track.setMinHeight(BAR);
        track.setMaxHeight(BAR);
        HBox line = new HBox(8, name, count);
        line.setAlignment(Pos.CENTER_LEFT);
        content = new VBox(4, heading, line, track);
        track.widthProperty().addListener(change -> place());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Step step, boolean empty) {
        super.updateItem(step, empty);
        if (empty || step == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(name(messages, step));
        count.setText((step.kind() == Step.Kind.MINUS && step.count() > 0 ? "\u2212" : "")
                + messages.text("number", step.count()));
        String title = heading(step);
        heading.setText(title);
        show(heading, !title.isEmpty());
        getStyleClass().remove("step-headed");
        if (!title.isEmpty()) {
            getStyleClass().add("step-headed");
        }
        boolean barred = step.kind() != Step.Kind.NON_ANSWERS && step.kind() != Step.Kind.IMPORTS;
        show(track, barred);
        bar.getStyleClass().setAll("step-bar", "step-" + step.kind().name().toLowerCase(Locale.ROOT));
        getStyleClass().remove("step-total");
        if (step.kind() == Step.Kind.RECEIVED || step.kind() == Step.Kind.ANALYSED) {
            getStyleClass().add("step-total");
        }
        setTooltip(step.question().map(Question::wording).map(Tooltip::new).orElse(null));
        place();
        setGraphic(content);
    }

    private static void show(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }

    private String heading(Step step) {
        return switch (step.kind()) {
            case RECEIVED -> messages.text("received.submissions");
            case NON_ANSWERS ->
                step.question().filter(question -> question.number() == 1).isPresent()
                        ? messages.text("received.answers")
                        : "";
            case IMPORTS -> messages.text("received.sources");
            default -> "";
        };
    }

    static String name(Messages messages, Step step) {
        return switch (step.kind()) {
            case RECEIVED -> messages.text("received.step.all");
            case ANALYSED -> messages.text("received.step.included");
            case MINUS ->
                messages.text("received.step." + step.status().orElseThrow().word());
            case NON_ANSWERS ->
                messages.text(
                        "received.step.non-answers",
                        step.question().orElseThrow().code());
            case IMPORTS -> messages.text("received.step.imports");
        };
    }

    private void place() {
        Step step = getItem();
        double width = track.getWidth();
        if (step == null || step.received() == 0) {
            bar.resizeRelocate(0, 0, 0, BAR);
            return;
        }
        double unit = width / step.received();
        double length = step.count() * unit;
        // A minimum width keeps a step visible that excludes one submission of thousands.
        double drawn = step.count() == 0 ? 0 : Math.max(2, length);
        double start = step.kind() == Step.Kind.MINUS ? step.before() * unit - Math.max(length, drawn) : 0;
        bar.resizeRelocate(Math.max(0, start), 0, drawn, BAR);
    }
}
