package org.folkmoot.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads FXML. {@code XxxController} belongs to {@code XxxView.fxml} in its own package. */
public final class Views {
    private final Messages messages;

    public Views(Messages messages) {
        this.messages = messages;
    }

    /** A loaded view and its controller. */
    public record Loaded<C>(Parent root, C controller) {}

    /** Says how the controllers are made that a view and the views inside it name. */
    public static final class Controllers {
        private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

        public <C> Controllers with(Class<C> type, Supplier<? extends C> maker) {
            makers.put(type, maker);
            return this;
        }

        private Object make(Class<?> type) {
            Supplier<?> maker = makers.get(type);
            if (maker == null) {
                throw new IllegalStateException("no controller of " + type.getName() + " was provided");
            }
            return maker.get();
        }
    }

    /** Loads the view of a controller that stands alone. */
    public <C> Loaded<C> load(Class<C> type, Supplier<? extends C> maker) {
        return load(type, new Controllers().with(type, maker));
    }

    /** Loads the view of a controller; its FXML may include others. */
    public <C> Loaded<C> load(Class<C> type, Controllers controllers) {
        String name = type.getSimpleName().replace("Controller", "View") + ".fxml";
        URL place = type.getResource(name);
        if (place == null) {
            throw new IllegalStateException("there is no " + name + " beside " + type.getName());
        }
        FXMLLoader loader = new FXMLLoader(place, messages.bundle());
        loader.setControllerFactory(controllers::make);
        try {
            Parent root = loader.load();
            return new Loaded<>(root, type.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
