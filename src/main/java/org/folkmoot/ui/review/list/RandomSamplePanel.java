package org.folkmoot.ui.review.list;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.model.counting.RandomSample;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.list.RandomSampleViewModel.Standing;

/** Draws a random sample of the responses to a question, shows how much of it has been read, and lists the rest. */
final class RandomSamplePanel extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int USUAL = 100;
    private static final int DIGITS = 6;
    private static final double WIDTH = 440;

    private final RandomSampleViewModel model;
    private final Messages messages;
    private final Label state = text("muted");
    private final ProgressBar bar = new ProgressBar();
    private final Label missing = text("muted");
    private final Label sizeName = new Label();
    private final TextField size = new TextField();
    private final Label gain = text("muted");
    private final Label problem = text("problem");
    private final Button list = new Button();
    private final Button draw = new Button();

    /** @param close removes the panel */
    RandomSamplePanel(RandomSampleViewModel model, Messages messages, Runnable close) {
        super(12);
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("panel", "random-sample-panel");
        setPrefWidth(WIDTH);
        Label title = new Label(messages.text("random.title", model.question().code()));
        title.getStyleClass().add("panel-title");
        Label why = text("");
        why.setText(messages.text("random.why"));
        bar.setMaxWidth(Double.MAX_VALUE);
        sizeName.getStyleClass().add("field-name");
        sizeName.setLabelFor(size);
        size.setId("random-size");
        size.setPrefColumnCount(DIGITS);
        size.setMaxWidth(USE_PREF_SIZE);
        size.setText(String.valueOf(USUAL));
        size.textProperty().addListener(change -> show());
        Button cancel = new Button(messages.text("random.close"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> close.run());
        list.setId("random-list");
        list.setText(messages.text("random.list"));
        list.setOnAction(event -> {
            close.run();
            model.list();
        });
        draw.setId("random-draw");
        draw.setOnAction(event -> wanted().ifPresent(many -> model.draw(many, close)));
        HBox buttons = new HBox(8, cancel, draw, list);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, why, state, bar, missing, new VBox(4, sizeName, size), gain, problem, buttons);
        model.standingProperty().addListener((property, was, is) -> {
            suggest(is);
            show();
        });
        show();
    }

    private static Label text(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    /** The control to focus first. */
    Node field() {
        return size;
    }

    /** Suggested size: the default, or one and a half times the current size. */
    private void suggest(Standing standing) {
        long most = standing.frame();
        long suggested = standing.sample()
                .map(sample -> sample.missing() > 0 ? (long) sample.size() : sample.size() + (long) USUAL / 2)
                .orElse((long) USUAL);
        size.setText(String.valueOf(Math.min(suggested, Math.max(1, most))));
        size.selectAll();
    }

    private OptionalInt wanted() {
        Standing standing = model.standingProperty().get();
        String typed = size.getText().strip();
        if (standing.busy() || !typed.matches("[0-9]{1," + DIGITS + "}")) {
            return OptionalInt.empty();
        }
        int many = Integer.parseInt(typed);
        boolean adds = standing.sample()
                .map(sample -> many > sample.size() || sample.missing() > 0)
                .orElse(true);
        return many >= 1 && many <= standing.frame() && adds ? OptionalInt.of(many) : OptionalInt.empty();
    }

    private void show() {
        Standing standing = model.standingProperty().get();
        Optional<RandomSample> sample = standing.sample();
        boolean between = sample.map(each -> each.missing() > 0).orElse(false);
        boolean more = sample.map(each -> each.size() < each.frame()).orElse(true);
        boolean unread = sample.map(each -> each.done() < each.size()).orElse(false);
        state.setText(sample.map(this::state)
                .orElse(
                        standing.busy()
                                ? messages.text("random.reading")
                                : messages.text("random.open", standing.open())));
        bar.setProgress(sample.map(RandomSamplePanel::share).orElse(0.0));
        shown(bar, sample.isPresent());
        missing.setText(messages.text(
                "random.missing", sample.map(RandomSample::missing).orElse(0)));
        shown(missing, between);
        problem.setText(standing.problem());
        shown(problem, !standing.problem().isEmpty());
        shown(list, unread);
        shown(draw, more || between);
        draw.setText(messages.text(sample.isPresent() ? "random.draw.more" : "random.draw"));
        draw.setDisable(wanted().isEmpty());
        sizeName.setText(messages.text(sample.isPresent() ? "random.size.more" : "random.size"));
        shown(sizeName, draw.isVisible());
        shown(size, draw.isVisible());
        primary(unread ? list : draw);
        gain.setText(gain(standing));
        shown(gain, draw.isVisible() && !standing.busy());
    }

    private String state(RandomSample sample) {
        return messages.text(
                "random.state",
                sample.read(),
                sample.size(),
                String.valueOf(sample.seed()),
                DAY.format(sample.drawnAt().atZone(ZoneId.systemDefault())));
    }

    private static double share(RandomSample sample) {
        return sample.size() == 0 ? 1 : sample.read() / (double) sample.size();
    }

    private String gain(Standing standing) {
        OptionalInt many = wanted();
        if (many.isEmpty()) {
            return messages.text("random.range", standing.frame());
        }
        double points = RandomSampleViewModel.points(many.getAsInt(), standing.frame());
        return messages.text("random.gain", many.getAsInt(), Math.max(1, Math.round(points)));
    }

    /** The most likely next action is the accented default button. */
    private void primary(Button button) {
        for (Button each : new Button[] {list, draw}) {
            each.getStyleClass().remove("accent");
            each.setDefaultButton(false);
        }
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
    }

    private static void shown(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
