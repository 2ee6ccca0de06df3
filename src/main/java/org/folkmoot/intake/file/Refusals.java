package org.folkmoot.intake.file;

import java.io.IOException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;

/** Refusals that several readers share. */
public final class Refusals {
    private Refusals() {}

    public static Refusal changed(SourceFile file) {
        return changed(file.name());
    }

    public static Refusal changed(String name) {
        return Refusal.of(SourceReason.CHANGED, name);
    }

    /** For an archive, or a part of one. */
    public static Refusal damaged(SourceFile file) {
        return Refusal.of(SourceReason.DAMAGED, file.name());
    }

    /** For a small file that expands to an enormous size. */
    static Refusal bomb(SourceFile file) {
        return Refusal.of(SourceReason.UNPACKS_TOO_LARGE, file.name());
    }

    public static Refusal unreadable(SourceFile file, IOException cause) {
        return unreadable(file.name(), cause);
    }

    public static Refusal unreadable(String name, IOException cause) {
        return Refusal.caused(cause, SourceReason.CUT_SHORT, name);
    }
}
