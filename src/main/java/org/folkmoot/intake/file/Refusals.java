package org.folkmoot.intake.file;

import java.io.IOException;
import org.folkmoot.model.Refusal;

/** Refusals that several readers share. */
public final class Refusals {
    private Refusals() {}

    public static Refusal changed(SourceFile file) {
        return changed(file.name());
    }

    public static Refusal changed(String name) {
        return Refusal.input(
                name + " changed while it was being read; close what is writing to it and import it again.");
    }

    /** For an archive, or a part of one. */
    public static Refusal damaged(SourceFile file) {
        return Refusal.input(file.name()
                + " is damaged or was not copied whole; copy it again, or save it again where it was made.");
    }

    /** For a small file that expands to an enormous size. */
    static Refusal bomb(SourceFile file) {
        return Refusal.input(file.name() + " would unpack to far more than a file of responses holds, so it is not"
                + " opened; ask its sender for another, or split it.");
    }

    public static Refusal unreadable(SourceFile file, IOException cause) {
        return unreadable(file.name(), cause);
    }

    public static Refusal unreadable(String name, IOException cause) {
        return new Refusal(
                Refusal.Kind.INPUT,
                name + " could not be read to its end; copy it to this computer's disk and try again.",
                cause);
    }
}
