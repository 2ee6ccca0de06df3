package org.folkmoot.ui.codeframe;

import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.model.codeframe.CodeframeVersion;
import org.folkmoot.model.codeframe.ThemeChange;
import org.folkmoot.service.codeframe.VersionsService;
import org.jspecify.annotations.Nullable;

/** The versions of the codeframe and the differences between them. JavaFX thread only. */
public final class VersionsModel {
    private final CodeframeWork work;
    private final VersionsService versions;

    public VersionsModel(CodeframeWork work, VersionsService versions) {
        this.work = work;
        this.versions = versions;
    }

    /** All versions, newest first. */
    void load(Consumer<List<CodeframeVersion>> then) {
        work.read(versions::versions, then);
    }

    /** @param refused receives the reason if the name is refused */
    void name(CodeframeVersion version, String name, Runnable done, Consumer<String> refused) {
        work.write(
                () -> {
                    versions.name(version.step(), name);
                    return version;
                },
                named -> done.run(),
                refused);
    }

    /** Compares two versions; null stands for the empty codeframe before the first version. */
    void compare(@Nullable CodeframeVersion older, @Nullable CodeframeVersion newer, Consumer<List<ThemeChange>> then) {
        work.read(() -> versions.difference(older == null ? 0 : older.step(), newer == null ? 0 : newer.step()), then);
    }
}
