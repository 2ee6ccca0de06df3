package org.folkmoot.ui.review.reader;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.UserFolder;

/** The coder's reading preferences, saved in the user's folder and shared by all consultations. */
public final class ReadingSettings {
    private static final List<Integer> SIZES = List.of(13, 14, 16, 18, 20, 22, 24, 28, 32);
    private static final int USUAL = 16;
    private static final String SIZE = "reading-size";
    private static final String COVERS = "cover-distressing";

    private final UserFolder folder;
    private final Background background;
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper(USUAL);
    private final ReadOnlyBooleanWrapper covers = new ReadOnlyBooleanWrapper();

    public ReadingSettings(UserFolder folder, Background background) {
        this.folder = folder;
        this.background = background;
    }

    /** Reads the saved preferences; defaults apply until then. */
    public void load() {
        record Kept(int size, boolean covers) {}
        background
                .read(() -> new Kept(size(folder.get(SIZE)), Boolean.parseBoolean(folder.get(COVERS))))
                .onSuccess(kept -> {
                    size.set(kept.size());
                    covers.set(kept.covers());
                })
                .start();
    }

    private static int size(String kept) {
        return SIZES.stream()
                .filter(each -> each.toString().equals(kept))
                .findFirst()
                .orElse(USUAL);
    }

    /** Font size of the reading text, in pixels. */
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    public void larger() {
        step(1);
    }

    public void smaller() {
        step(-1);
    }

    public void usual() {
        choose(USUAL);
    }

    /** Whether responses flagged as distressing are covered until opened. */
    public ReadOnlyBooleanProperty coversProperty() {
        return covers.getReadOnlyProperty();
    }

    /** Switches covering of distressing responses on or off. */
    public void turnCovers() {
        covers.set(!covers.get());
        keep(COVERS, String.valueOf(covers.get()));
    }

    private void step(int by) {
        int at = SIZES.indexOf(size.get()) + by;
        choose(SIZES.get(Math.max(0, Math.min(SIZES.size() - 1, at))));
    }

    private void choose(int wanted) {
        if (wanted != size.get()) {
            size.set(wanted);
            keep(SIZE, String.valueOf(wanted));
        }
    }

    private void keep(String key, String value) {
        background
                .read(() -> {
                    folder.put(key, value);
                    return value;
                })
                .start();
    }
}
