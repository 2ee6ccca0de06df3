package org.folkmoot.ui.settings;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.ui.common.Appearance;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.UserFolder;

/** The user's preferences. Each change applies at once and is saved in the background. */
public final class Preferences {
    /** Sizes of the interface, in percent. */
    public static final List<Integer> SCALES = List.of(100, 110, 125, 150, 175, 200);

    private static final String SCALE = "scale";
    private static final String CODER = "coder";
    private static final String KEYS = "keys";

    private final UserFolder folder;
    private final Background background;
    private final String systemUser;
    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>(Appearance.SYSTEM);
    private final ReadOnlyObjectWrapper<Integer> scale = new ReadOnlyObjectWrapper<>(SCALES.get(0));
    private final ReadOnlyObjectWrapper<String> coder;
    private final ReadOnlyObjectWrapper<KeyMap> keys = new ReadOnlyObjectWrapper<>(KeyMap.standard());

    /** @param systemUser the coder's name until the user sets another */
    public Preferences(UserFolder folder, Background background, String systemUser) {
        this.folder = folder;
        this.background = background;
        this.systemUser = systemUser;
        this.coder = new ReadOnlyObjectWrapper<>(systemUser);
    }

    /** Reads the saved preferences. Blocks on the disk, so called once before the window is shown. */
    public void load() {
        appearance.set(Appearance.chosen(folder));
        scale.set(SCALES.stream()
                .filter(each -> each.toString().equals(folder.get(SCALE)))
                .findFirst()
                .orElse(SCALES.get(0)));
        String name = folder.get(CODER);
        coder.set(name.isBlank() ? systemUser : name);
        keys.set(KeyMap.read(folder.get(KEYS)));
    }

    public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
        return appearance.getReadOnlyProperty();
    }

    public void choose(Appearance wanted) {
        appearance.set(wanted);
        save(() -> wanted.choose(folder));
    }

    /** Size of the interface in percent, one of {@link #SCALES}. */
    public ReadOnlyObjectProperty<Integer> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    public void scale(int percent) {
        scale.set(percent);
        save(() -> folder.put(SCALE, String.valueOf(percent)));
    }

    /** The name recorded with decisions in consultations that are opened from now on. */
    public ReadOnlyObjectProperty<String> coderProperty() {
        return coder.getReadOnlyProperty();
    }

    /** @param name blank for the name of the system user */
    public void coder(String name) {
        coder.set(name.isBlank() ? systemUser : name.strip());
        save(() -> folder.put(CODER, name.strip()));
    }

    public ReadOnlyObjectProperty<KeyMap> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    public void keys(KeyMap wanted) {
        keys.set(wanted);
        save(() -> folder.put(KEYS, wanted.stored()));
    }

    private void save(Runnable write) {
        background
                .write(() -> {
                    write.run();
                    return true;
                })
                .start();
    }
}
