package org.folkmoot.ui.review.reader;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.UserFolder;

/** How the coder likes to read: kept in the user's folder, the same for every consultation. */
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

    /** Reads what was chosen before; until then the usual holds. */
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

    /** Height of the reading text, in pixels. */
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

    /** Whether responses flagged as distressing are covered until they are asked for. */
    public ReadOnlyBooleanProperty coversProperty() {
        return covers.getReadOnlyProperty();
    }

    /** Covers what is flagged as distressing from now on, or does so no longer. */
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
