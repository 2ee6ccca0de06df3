package org.folkmoot.service.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.store.importing.ImportDao;
import org.jdbi.v3.core.Handle;

/** Knows who has answered already. Letter case and surrounding space do not make somebody else of anyone. */
final class Respondents {
    private final Map<String, String> first = new HashMap<>();

    Respondents(Handle handle) {
        new ImportDao().respondents(handle).forEach((who, reference) -> first.putIfAbsent(form(who), reference));
    }

    private static String form(String respondent) {
        return References.form(respondent).toLowerCase(Locale.ROOT);
    }

    /**
     * Reference of the earlier submission in which the same respondent answered, if there is one; from now on there is.
     *
     * @param respondent as the source has it; nobody if blank
     */
    Optional<String> earlier(String respondent, String reference) {
        String who = form(respondent);
        return who.isEmpty() ? Optional.empty() : Optional.ofNullable(first.putIfAbsent(who, reference));
    }
}
