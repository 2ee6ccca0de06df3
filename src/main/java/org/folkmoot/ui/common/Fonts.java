package org.folkmoot.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Loads the program's typeface from the class path, so that it looks the same on every system. */
public final class Fonts {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";

    private Fonts() {}

    /** Registers "Roboto" with JavaFX. */
    public static void load() {
        for (String name : List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf", "Roboto-Italic.ttf")) {
            try (InputStream file = Fonts.class.getResourceAsStream(FOLDER + name)) {
                if (file == null) {
                    throw new IllegalStateException("the font " + name + " is missing from the program");
                }
                Font.loadFont(file, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
