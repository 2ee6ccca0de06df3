package org.folkmoot.store.importing;

import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JSONComposer;
import com.fasterxml.jackson.jr.ob.comp.ObjectComposer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The unmapped cells of a source row as a JSON object. SQLite's {@code json_object()} takes 50 pairs at most. */
final class SourceRowJson {
    private SourceRowJson() {}

    /** @param cells one for each heading */
    static String write(List<String> headings, List<String> cells) {
        try {
            ObjectComposer<JSONComposer<String>> object =
                    JSON.std.composeString().startObject();
            for (int i = 0; i < headings.size(); i++) {
                object.put(headings.get(i), cells.get(i));
            }
            return object.end().finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
