package org.folkmoot.service.codeframe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.folkmoot.intake.file.SourceFile;

/** Files that ship inside the program, packed from the assets folder. */
public final class Bundled {
    private static final String ROOT = "/org/folkmoot/assets/";

    SourceFile codeframe() {
        return file("codeframes/", "pcp-2022.csv");
    }

    public SourceFile sample() {
        return file("samples/", "pcp-2022-synthetic.csv");
    }

    private static SourceFile file(String folder, String name) {
        try (InputStream in = Bundled.class.getResourceAsStream(ROOT + folder + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return SourceFile.of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
