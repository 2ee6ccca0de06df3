package org.folkmoot.service.codeframe;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.intake.CodeframeCsvReader;
import org.folkmoot.model.codeframe.ThemeSpec;

/** Sources of a new consultation's codeframe. */
public final class Codeframes {
    /** Name of the bundled codeframe. */
    public static final String BUNDLED = "pcp-2022";

    private final Bundled bundled;

    public Codeframes() {
        this.bundled = new Bundled();
    }

    /** The codeframe for London's Police and Crime Plan. */
    public List<ThemeSpec> bundled() {
        return new CodeframeCsvReader().read(bundled.codeframe());
    }

    /**
     * Reads a codeframe CSV.
     *
     * @throws org.folkmoot.model.refusal.Refusal if it cannot be read or is not a codeframe, which names the
     * line, or if the rules of a theme cannot be read
     */
    public List<ThemeSpec> read(Path csv) {
        List<ThemeSpec> themes = new CodeframeCsvReader().read(csv);
        themes.forEach(theme -> ThemeChecks.rules(theme.code(), theme.rules()));
        return themes;
    }
}
