package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Reason;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.importing.KnownSubmission.CurrentText;
import org.folkmoot.store.importing.RevisionDao;
import org.folkmoot.store.suggest.SuggestionDao;
import org.jdbi.v3.core.Handle;

/** Carries the codings of superseded texts over to the new texts, as suggestions. */
final class CarriedCodings {
    /** The version under which codings of an earlier text are stored as suggestions. */
    private static final String EARLIER = "earlier";

    private final RevisionDao revisions = new RevisionDao();
    private final List<Succession> successions = new ArrayList<>();

    /** A text and its replacement. */
    private record Succession(CurrentText before, long textId, String after) {}

    /** Records that a text has been replaced. */
    void add(CurrentText before, long textId, String after) {
        successions.add(new Succession(before, textId, after));
    }

    /** Writes the suggestions, once all new texts are written. */
    void write(Handle handle) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Succession succession : successions) {
            for (RevisionDao.AppliedTheme coded :
                    revisions.codings(handle, succession.before().textId())) {
                suggestions.add(new Suggestion(
                        succession.textId(),
                        coded.themeId(),
                        1,
                        Origin.MANUAL,
                        EARLIER,
                        Reason.NONE,
                        carried(coded.spans(), succession.before().text(), succession.after())));
            }
        }
        new SuggestionDao().insert(handle, suggestions);
    }

    /** The evidence whose words also occur in the new text; the rest is dropped. */
    private static List<Span> carried(List<Span> spans, String before, String after) {
        List<Span> carried = new ArrayList<>();
        for (Span span : spans) {
            String words = span.of(before);
            int at = after.indexOf(words);
            if (at >= 0) {
                carried.add(Span.ofUtf16(after, at, at + words.length()));
            }
        }
        return Span.union(carried);
    }
}
