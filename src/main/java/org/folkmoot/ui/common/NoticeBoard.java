package org.folkmoot.ui.common;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows toasts at the lower edge and a banner at the top of the window. */
public final class NoticeBoard implements Notices {
    private static final Duration STAY = Duration.seconds(5);
    private static final Duration STAY_WITH_BUTTON = Duration.seconds(10);

    private final Messages messages;
    private final VBox banners = new VBox();
    private final StackPane toasts = new StackPane();
    private final PauseTransition leave = new PauseTransition(STAY);
    private Optional<Button> offered = Optional.empty();

    public NoticeBoard(Messages messages) {
        this.messages = messages;
        toasts.setPickOnBounds(false);
        toasts.setAlignment(Pos.BOTTOM_LEFT);
        toasts.getStyleClass().add("toasts");
        leave.setOnFinished(event -> removeToast());
    }

    /** Presses the button of the current toast, if it has one. */
    public void press() {
        offered.ifPresent(Button::fire);
    }

    private void removeToast() {
        offered = Optional.empty();
        toasts.getChildren().clear();
    }

    /** The container of the banner; it has no height without one. */
    public Region banners() {
        return banners;
    }

    /** The layer of the toasts. */
    public Region toasts() {
        return toasts;
    }

    @Override
    public void toast(String text) {
        show(new HBox(message(text)), STAY, Optional.empty());
    }

    @Override
    public void toast(String text, String button, Runnable then) {
        Button action = new Button(messages.text("toast.button", button));
        action.getStyleClass().add("toast-button");
        action.setFocusTraversable(false);
        action.setOnAction(event -> {
            removeToast();
            then.run();
        });
        show(new HBox(message(text), action), STAY_WITH_BUTTON, Optional.of(action));
    }

    private void show(HBox toast, Duration stay, Optional<Button> button) {
        offered = button;
        toast.getStyleClass().add("toast");
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toasts.getChildren().setAll(toast);
        leave.setDuration(stay);
        leave.playFromStart();
        toast.getChildren().get(0).notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    public void banner(String sentence) {
        if (shows(sentence)) {
            return;
        }
        Label text = message(sentence);
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        FontIcon sign = new FontIcon("fth-alert-triangle");
        Button dismiss = new Button(messages.text("banner.dismiss"));
        HBox banner = new HBox(sign, text, dismiss);
        banner.getStyleClass().add("banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        dismiss.setOnAction(event -> banners.getChildren().remove(banner));
        banners.getChildren().setAll(banner);
    }

    private boolean shows(String sentence) {
        return banners.getChildren().stream()
                .flatMap(banner -> banner instanceof HBox box ? box.getChildren().stream() : Stream.empty())
                .anyMatch(part -> part instanceof Label label && label.getText().equals(sentence));
    }

    /** Removes everything, as when another screen is shown. */
    public void clear() {
        banners.getChildren().clear();
        removeToast();
    }

    private static Label message(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }
}
