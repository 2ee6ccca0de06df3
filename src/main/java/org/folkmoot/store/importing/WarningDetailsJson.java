package org.folkmoot.store.importing;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The details of a warning as a JSON array. */
public final class WarningDetailsJson {
    private WarningDetailsJson() {}

    static String write(List<Object> details) {
        try {
            return JSON.std.asString(details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote; numbers become {@code Integer} or {@code Long}. */
    public static List<Object> read(String json) {
        try {
            return JSON.std.listFrom(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
