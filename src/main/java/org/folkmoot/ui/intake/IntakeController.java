package org.folkmoot.ui.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.kordamp.ikonli.javafx.FontIcon;

/** The frame of an import: the list of steps at the top, the current step, and Back, Next and Cancel at the bottom. */
public final class IntakeController {
    private static final KeyCombination ON = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private final IntakeViewModel model;
    private final Notices notices;
    private final Messages messages;
    private final Runnable leave;
    private final Stepper stepper;
    private final Map<IntakeStep, Node> views = new EnumMap<>(IntakeStep.class);
    private final Map<IntakeStep, StepView> controllers = new EnumMap<>(IntakeStep.class);

    @FXML
    private BorderPane frame;

    @FXML
    private HBox head;

    @FXML
    private Label facts;

    @FXML
    private Node file;

    @FXML
    private FileController fileController;

    @FXML
    private Node preview;

    @FXML
    private PreviewController previewController;

    @FXML
    private Node columns;

    @FXML
    private ColumnsController columnsController;

    @FXML
    private Node check;

    @FXML
    private CheckController checkController;

    @FXML
    private Node run;

    @FXML
    private RunController runController;

    @FXML
    private HBox foot;

    @FXML
    private FontIcon sign;

    @FXML
    private Label obstacle;

    @FXML
    private Button cancel;

    @FXML
    private Button back;

    @FXML
    private Button next;

    /** @param leave returns to the responses */
    public IntakeController(IntakeViewModel model, Notices notices, Messages messages, Runnable leave) {
        this.model = model;
        this.notices = notices;
        this.messages = messages;
        this.leave = leave;
        this.stepper = new Stepper(messages, model::go);
    }

    @FXML
    void initialize() {
        head.getChildren().add(0, stepper);
        add(IntakeStep.FILE, file, fileController);
        add(IntakeStep.PREVIEW, preview, previewController);
        add(IntakeStep.COLUMNS, columns, columnsController);
        add(IntakeStep.CHECK, check, checkController);
        add(IntakeStep.IMPORT, run, runController);
        cancel.setOnAction(event -> cancel());
        back.setOnAction(event -> model.back());
        next.setOnAction(event -> model.next());
        next.setDefaultButton(true);
        // Lists and tables consume Escape to cancel editing, although nothing in them is editable.
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.stepProperty().addListener(change -> {
            follow();
            focus();
        });
        model.obstacleProperty().addListener(change -> follow());
        model.run().stateProperty().addListener(change -> follow());
        model.failureProperty().addListener((property, was, is) -> is.ifPresent(this::failed));
        follow();
    }

    private void add(IntakeStep step, Node view, StepView controller) {
        views.put(step, view);
        controllers.put(step, controller);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && columnsController.naming()) {
            columnsController.stopNaming();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
        } else if (ON.match(event)) {
            model.next();
        } else if (BACK.match(event)) {
            model.back();
        } else {
            return;
        }
        event.consume();
    }

    private void failed(String why) {
        if (why.isEmpty()) {
            notices.toast(messages.text("intake.stopped"));
        } else {
            notices.banner(why);
        }
    }

    private void follow() {
        IntakeStep step = model.stepProperty().get();
        views.forEach((each, view) -> {
            view.setVisible(each == step);
            view.setManaged(each == step);
        });
        stepper.show(model, model.run().stateProperty().get() == RunModel.State.DONE);
        facts.setText(facts());
        boolean last = step == IntakeStep.IMPORT;
        foot.setVisible(!last);
        foot.setManaged(!last);
        back.setDisable(step == IntakeStep.FILE);
        next.setText(messages.text(step == IntakeStep.CHECK ? "intake.start" : "intake.next"));
        next.setDisable(!model.obstacleProperty().get().none());
        // The first step shows problems with a file itself.
        Obstacle now = step == IntakeStep.FILE && model.obstacleProperty().get().toMend()
                ? Obstacle.of(Obstacle.Kind.NO_FILE)
                : model.obstacleProperty().get();
        obstacle.setText(now.none() ? "" : messages.text(now.kind().messageKey(), now.detail()));
        obstacle.pseudoClassStateChanged(Styles.WRONG, now.toMend());
        sign.setVisible(!now.none());
        sign.setIconLiteral(now.toMend() ? "fth-alert-triangle" : "fth-info");
        sign.pseudoClassStateChanged(Styles.WRONG, now.toMend());
    }

    private String facts() {
        int more = model.source().sourcesProperty().get().size() - 1;
        Optional<String> name = model.name();
        return name.map(first -> messages.text("intake.facts", CellText.line(first, 120), more))
                .orElse("");
    }

    /** Stops a running import, otherwise leaves. */
    private void cancel() {
        if (model.run().stateProperty().get() == RunModel.State.IMPORTING) {
            model.run().stop();
        } else if (!model.busyImporting()) {
            leave.run();
        }
    }

    /** Moves the focus to the current step. */
    public void focus() {
        StepView view = controllers.get(model.stepProperty().get());
        if (view != null) {
            // A node that has just become visible can take the focus only after layout.
            Platform.runLater(() -> view.first().requestFocus());
        }
    }
}
