package org.folkmoot.service.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.store.importing.ImportDao;
import org.jdbi.v3.core.Handle;

/** Recognises respondents who have already answered. Matching ignores letter case and surrounding space. */
final class Respondents {
    private final Map<String, String> first = new HashMap<>();

    Respondents(Handle handle) {
        new ImportDao().respondents(handle).forEach((who, reference) -> first.putIfAbsent(form(who), reference));
    }

    static String form(String respondent) {
        return References.form(respondent).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the reference of the respondent's earlier submission, if there is one, and records this one.
     *
     * @param respondent as in the source; nobody if blank
     */
    Optional<String> earlier(String respondent, String reference) {
        String who = form(respondent);
        return who.isEmpty() ? Optional.empty() : Optional.ofNullable(first.putIfAbsent(who, reference));
    }
}
