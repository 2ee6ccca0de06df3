package org.folkmoot.store.codeframe;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Verdict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** How themes are used. */
public final class ThemeUseDao {
    private static final String CODINGS = "SELECT c.text_id, c.theme_id FROM answering a JOIN coding c"
            + " ON c.text_id = a.text_id AND c.layer_id = 1 AND c.verdict = 'applied'";

    /** All or part of a response's text. */
    public record Excerpt(long textId, String reference, String text) {}

    /**
     * Number of responses by theme id, over all questions. A theme group includes the themes below it and counts each
     * response once; unused themes are missing.
     */
    public Map<Long, Long> responses(Handle handle, Codeframe codeframe) {
        return count(codeframe, handle.createQuery(CODINGS + " ORDER BY c.text_id"));
    }

    /** Like {@link #responses(Handle, Codeframe)}, for the responses to one question. */
    public Map<Long, Long> responses(Handle handle, Codeframe codeframe, long questionId) {
        return count(
                codeframe,
                handle.createQuery(CODINGS + " WHERE a.question_id = :question ORDER BY c.text_id")
                        .bind("question", questionId));
    }

    /** @param codings text and theme of each coding, ordered by text */
    private static Map<Long, Long> count(Codeframe codeframe, Query codings) {
        Map<Long, List<Long>> paths = new HashMap<>();
        codeframe
                .themes()
                .forEach(theme -> paths.put(
                        theme.id(),
                        codeframe.path(theme).stream().map(Theme::id).toList()));
        Map<Long, Long> counts = new HashMap<>();
        Set<Long> ofText = new HashSet<>();
        long[] last = {-1};
        codings.map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(coding -> {
                    if (coding[0] != last[0]) {
                        ofText.clear();
                        last[0] = coding[0];
                    }
                    for (long id : paths.getOrDefault(coding[1], List.of())) {
                        if (ofText.add(id)) {
                            counts.merge(id, 1L, Long::sum);
                        }
                    }
                });
        return counts;
    }

    /** Responses that count and have the theme itself applied, not only one below it; ascending. */
    public long[] responsesWith(Handle handle, long themeId) {
        return handle
                .createQuery("SELECT c.text_id FROM coding c JOIN answering a ON a.text_id = c.text_id"
                        + " WHERE c.theme_id = :theme AND c.layer_id = 1 AND c.verdict = 'applied' ORDER BY c.text_id")
                .bind("theme", themeId)
                .mapTo(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Those of the texts that count, ascending. */
    public long[] counting(Handle handle, long[] textIds) {
        return handle
                .createQuery("SELECT a.text_id FROM json_each(:ids) j JOIN answering a ON a.text_id = j.value"
                        + " ORDER BY a.text_id")
                .bind("ids", Arrays.toString(textIds))
                .mapTo(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Number of texts for each verdict on a theme; texts without a decision are left out. */
    public Map<Verdict, Integer> decided(Handle handle, long themeId, long[] textIds) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        handle.createQuery("SELECT c.verdict, count(*) FROM coding c WHERE c.theme_id = :theme AND c.layer_id = 1"
                        + " AND c.text_id IN (SELECT value FROM json_each(:ids)) GROUP BY c.verdict")
                .bind("theme", themeId)
                .bind("ids", Arrays.toString(textIds))
                .map((row, context) -> Map.entry(Verdict.of(row.getString(1)), row.getInt(2)))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    /** Complete texts in order of arrival. */
    public List<Excerpt> texts(Handle handle, long[] textIds) {
        return handle.createQuery("SELECT t.id, s.reference, t.text FROM json_each(:ids) j JOIN answer_text t"
                        + " ON t.id = j.value JOIN answer a ON a.id = t.answer_id"
                        + " JOIN submission s ON s.id = a.submission_id ORDER BY t.id")
                .bind("ids", Arrays.toString(textIds))
                .map((row, context) -> new Excerpt(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }
}
