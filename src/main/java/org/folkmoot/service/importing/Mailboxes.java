package org.folkmoot.service.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.WarningCode;
import org.folkmoot.store.importing.ImportDao;
import org.jdbi.v3.core.Handle;

/**
 * Recognises a letter that its sender has sent before. A mailbox may be shared: a campaign's web form, a clerk or a
 * family sends different letters from one address, so only a letter with nearly the same words is a repeat.
 */
final class Mailboxes {
    private record Letter(String reference, TextSketch words) {}

    /** Letters of one mailbox that are not repeats, from the second on. */
    private record Shared(String first, long line, int letters) {}

    private final Handle handle;
    /** Addresses of earlier imports as written, by their normalised form; removed once their letters are loaded. */
    private final Map<String, Set<String>> stored = new HashMap<>();

    private final Map<String, List<Letter>> letters = new HashMap<>();
    private final Map<String, Shared> shared = new LinkedHashMap<>();

    Mailboxes(Handle handle) {
        this.handle = handle;
        new ImportDao().respondents(handle).keySet().forEach(who -> stored.computeIfAbsent(
                        Respondents.form(who), key -> new HashSet<>())
                .add(who));
    }

    /**
     * Returns the reference of an earlier letter from the mailbox with nearly the same words, if there is one, and
     * records this one.
     *
     * @param address as in the source; nobody if blank
     * @param line number of the letter
     */
    Optional<String> earlier(String address, String reference, String text, long line) {
        String who = Respondents.form(address);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        List<Letter> known = letters.computeIfAbsent(who, this::load);
        TextSketch words = TextSketch.of(text);
        Optional<String> before = known.stream()
                .filter(letter -> letter.words.isLike(words) && !letter.reference.equals(reference))
                .map(Letter::reference)
                .findFirst();
        if (before.isEmpty() && !known.isEmpty()) {
            shared.merge(
                    who,
                    new Shared(known.get(0).reference, line, 2),
                    (is, another) -> new Shared(is.first, is.line, is.letters + 1));
        }
        known.add(new Letter(reference, words));
        return before;
    }

    private List<Letter> load(String who) {
        List<Letter> known = new ArrayList<>();
        Set<String> written = stored.remove(who);
        if (written != null) {
            ImportDao dao = new ImportDao();
            written.forEach(address -> dao.textsOf(handle, address)
                    .forEach((reference, text) -> known.add(new Letter(reference, TextSketch.of(text)))));
        }
        return known;
    }

    /** One warning for each mailbox with different letters, at the second of them. */
    List<ImportWarning> warnings() {
        return shared.values().stream()
                .map(each -> ImportWarning.of(WarningCode.SHARED_MAILBOX, each.letters, each.first)
                        .atLine(each.line))
                .toList();
    }
}
