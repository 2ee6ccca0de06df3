package org.folkmoot.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads FXML. The view of {@code XxxController} is {@code XxxView.fxml} in the same package. */
public final class Views {
    private final Messages messages;

    public Views(Messages messages) {
        this.messages = messages;
    }

    /** A loaded view and its controller. */
    public record Loaded<C>(Parent root, C controller) {}

    /** Factories for the controllers of a view and of the views that it includes. */
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

    /** Loads a view that includes no others. */
    public <C> Loaded<C> load(Class<C> type, Supplier<? extends C> maker) {
        return load(type, new Controllers().with(type, maker));
    }

    /** Loads a view that may include others. */
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
