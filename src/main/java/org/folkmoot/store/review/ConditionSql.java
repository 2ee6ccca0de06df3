package org.folkmoot.store.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.store.search.FtsQuery;
import org.jspecify.annotations.Nullable;

/**
 * Translates filter conditions into SQL over {@code answer a} and {@code answer_text t}. A check tests one response at
 * a time. Where a condition can also select all matching texts by itself, these are its hits. Numbers are written into
 * the SQL, words are bound.
 */
final class ConditionSql {
    private static final String APPLIED = "layer_id = 1 AND verdict = 'applied'";

    private static final String DONE =
            "EXISTS (SELECT 1 FROM done d WHERE d.text_id = t.id AND d.layer_id = 1 AND d.done = 1)";

    private static final String STARTED = "(EXISTS (SELECT 1 FROM opened_log o WHERE o.text_id = t.id) OR EXISTS"
            + " (SELECT 1 FROM coding c WHERE c.text_id = t.id AND c.layer_id = 1 AND c.verdict <> 'cleared'))";

    private static final String INCLUDED = "coalesce((SELECT s.status FROM status s"
            + " WHERE s.submission_id = a.submission_id), 'included') = 'included'";

    /** As in the view {@code answering}, which would read the text itself. */
    private static final String COUNTS = "(" + INCLUDED + " AND CASE coalesce((SELECT n.counts FROM counts n"
            + " WHERE n.text_id = t.id), -1) WHEN 1 THEN t.kind <> 'blank' WHEN 0 THEN 0 ELSE t.kind = 'text' END)";

    /** Current decisions and done marks of some steps. */
    private static final String HOLDING = "SELECT c.text_id FROM decision_log l JOIN coding c ON c.text_id = l.text_id"
            + " AND c.theme_id = l.theme_id AND c.layer_id = l.layer_id WHERE c.source = l.id AND c.layer_id = 1"
            + " AND c.verdict <> 'cleared' AND l.batch_id IN (%1$s) UNION ALL SELECT d.text_id FROM done_log l"
            + " JOIN done d ON d.text_id = l.text_id AND d.layer_id = l.layer_id WHERE d.source = l.id"
            + " AND d.layer_id = 1 AND d.done = 1 AND l.batch_id IN (%1$s)";

    private final Codeframe codeframe;
    private final Map<String, String> words = new HashMap<>();

    ConditionSql(Codeframe codeframe) {
        this.codeframe = codeframe;
    }

    /**
     * A condition in SQL.
     *
     * @param hits selects text ids, among them every current text that passes the check; null if only testing each
     *     response can tell
     * @param search whether the hits come from the search index, in order of their ids
     */
    record Part(String check, @Nullable String hits, boolean search) {
        private Part(String check) {
            this(check, null, false);
        }
    }

    /** Values to bind, by name. */
    Map<String, String> words() {
        return words;
    }

    Part of(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return state(is.state());
        }
        if (condition instanceof Condition.HasTheme has) {
            String themes = themes(has.themeIds());
            return new Part(
                    applied(themes),
                    "SELECT text_id FROM coding WHERE " + APPLIED + " AND theme_id IN " + themes,
                    false);
        }
        if (condition instanceof Condition.LacksTheme lacks) {
            return new Part("NOT " + applied(themes(lacks.themeIds())));
        }
        if (condition instanceof Condition.Suggested suggested) {
            return suggested(suggested);
        }
        if (condition instanceof Condition.CodedBy by) {
            return coder(by.coder());
        }
        if (condition instanceof Condition.HasValue has) {
            return value(has);
        }
        if (condition instanceof Condition.Flagged flagged) {
            String flags =
                    flagged.flags().stream().map(flag -> bind(flag.word())).collect(list());
            String set = "f.is_set = 1 AND f.flag IN " + flags;
            return new Part(
                    "EXISTS (SELECT 1 FROM flag f WHERE f.text_id = t.id AND " + set + ")",
                    "SELECT f.text_id FROM flag f WHERE " + set,
                    false);
        }
        if (condition instanceof Condition.Words between) {
            return new Part("t.words BETWEEN " + between.least() + " AND " + between.most());
        }
        if (condition instanceof Condition.InLanguage in) {
            String languages = in.languages().stream().map(this::bind).collect(list());
            String hits = "SELECT l.text_id FROM text_language l WHERE l.language IN " + languages;
            return new Part("EXISTS (" + hits + " AND l.text_id = t.id)", hits, false);
        }
        if (condition instanceof Condition.Found found) {
            String hits = "SELECT rowid FROM answer_fts WHERE answer_fts MATCH " + bind(FtsQuery.of(found.query()));
            return new Part("t.id IN (" + hits + ")", hits, true);
        }
        if (condition instanceof Condition.Sampled) {
            return new Part(
                    "EXISTS (SELECT 1 FROM random_sample_member m WHERE m.answer_id = a.id)",
                    "SELECT x.id FROM random_sample_member m JOIN answer_text x ON x.answer_id = m.answer_id"
                            + " AND x.current = 1",
                    false);
        }
        if (condition instanceof Condition.Among among) {
            String ids = "SELECT value FROM json_each("
                    + bind(among.textIds().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")))
                    + ")";
            return new Part("t.id IN (" + ids + ")", ids, false);
        }
        throw new IllegalArgumentException("unknown kind of condition: " + condition.getClass());
    }

    /** SQL for the sort order of response states. */
    static String stateOrder() {
        return "CASE WHEN NOT " + COUNTS + " THEN 3 WHEN " + DONE + " THEN 2 WHEN " + STARTED + " THEN 1 ELSE 0 END";
    }

    private static Part state(CodingState state) {
        return switch (state) {
            case ALL -> new Part("1");
            case TO_DO -> new Part("NOT " + DONE + " AND " + COUNTS);
            case UNREAD -> new Part("NOT " + DONE + " AND NOT " + STARTED + " AND " + COUNTS);
            case IN_PROGRESS -> new Part("NOT " + DONE + " AND " + STARTED + " AND " + COUNTS);
            case DONE -> new Part(DONE, "SELECT text_id FROM done WHERE layer_id = 1 AND done = 1", false);
            case SUGGESTED -> {
                Part open = open("");
                yield new Part(open.check() + " AND " + COUNTS, open.hits(), false);
            }
            case FLAGGED ->
                new Part(
                        "EXISTS (SELECT 1 FROM flag f WHERE f.text_id = t.id AND f.is_set = 1)",
                        "SELECT text_id FROM flag WHERE is_set = 1",
                        false);
            case NOT_COUNTED -> new Part("NOT " + COUNTS);
            case EXCLUDED ->
                new Part(
                        "NOT " + INCLUDED,
                        "SELECT x.id FROM status s CROSS JOIN answer b ON b.submission_id = s.submission_id"
                                + " CROSS JOIN answer_text x ON x.answer_id = b.id AND x.current = 1"
                                + " WHERE s.status <> 'included'",
                        false);
        };
    }

    private static String applied(String themes) {
        return "EXISTS (SELECT 1 FROM coding c WHERE c.text_id = t.id AND c." + APPLIED.replace(" AND ", " AND c.")
                + " AND c.theme_id IN " + themes + ")";
    }

    private Part suggested(Condition.Suggested suggested) {
        String scored = " AND p.score BETWEEN " + suggested.least() + " AND " + suggested.most();
        return open(suggested
                .themeId()
                .map(theme -> " AND p.theme_id IN " + themes(Set.of(theme)) + scored)
                .orElse(scored));
    }

    /**
     * SQL for the score of a text's open suggestion of a theme or one below it: the model's if there is one; null
     * without a suggestion.
     */
    String likeliness(long themeId) {
        return "(SELECT coalesce(max(CASE WHEN p.origin <> 'rule' THEN p.score END), max(p.score)) FROM proposal p"
                + " LEFT JOIN coding c ON c.text_id = p.text_id AND c.theme_id = p.theme_id AND c.layer_id = 1"
                + " WHERE p.text_id = t.id AND coalesce(c.verdict, 'cleared') = 'cleared' AND p.theme_id IN "
                + themes(Set.of(themeId)) + ")";
    }

    private static Part open(String further) {
        String hits = "SELECT p.text_id FROM proposal p LEFT JOIN coding c ON c.text_id = p.text_id"
                + " AND c.theme_id = p.theme_id AND c.layer_id = 1 WHERE coalesce(c.verdict, 'cleared') = 'cleared'"
                + further;
        return new Part("EXISTS (" + hits + " AND p.text_id = t.id)", hits, false);
    }

    private Part coder(String coder) {
        String steps = "SELECT b.id FROM batch b JOIN coder k ON k.id = b.coder_id WHERE k.name = " + bind(coder);
        String check = "EXISTS (SELECT 1 FROM coding c JOIN decision_log l ON l.id = c.source"
                + " WHERE c.text_id = t.id AND c.layer_id = 1 AND c.verdict <> 'cleared' AND l.batch_id IN ("
                + steps + "))";
        String done = "EXISTS (SELECT 1 FROM done d JOIN done_log l ON l.id = d.source"
                + " WHERE d.text_id = t.id AND d.layer_id = 1 AND d.done = 1 AND l.batch_id IN (" + steps + "))";
        return new Part("(" + check + " OR " + done + ")", HOLDING.formatted(steps), false);
    }

    private Part value(Condition.HasValue has) {
        String levels = "SELECT v.id FROM attribute_level v WHERE v.attribute_id = " + has.attributeId();
        String wanted = levels + " AND v.value IN "
                + has.values().stream()
                        .filter(value -> !value.isEmpty())
                        .map(this::bind)
                        .collect(list());
        String check = "EXISTS (SELECT 1 FROM attribute_value w WHERE w.submission_id = a.submission_id"
                + " AND w.level_id IN (%s))";
        if (has.values().contains("")) {
            return new Part("(" + check.formatted(wanted) + " OR NOT " + check.formatted(levels) + ")");
        }
        return new Part(
                check.formatted(wanted),
                "SELECT x.id FROM attribute_value w INDEXED BY attribute_value_level"
                        + " CROSS JOIN answer b ON b.submission_id = w.submission_id"
                        + " CROSS JOIN answer_text x ON x.answer_id = b.id AND x.current = 1 WHERE w.level_id IN ("
                        + wanted
                        + ")",
                false);
    }

    /** These themes and all below them; deleted themes match nothing. */
    private String themes(Collection<Long> wanted) {
        return wanted.stream()
                .map(codeframe::byId)
                .flatMap(Optional::stream)
                .flatMap(theme -> codeframe.withDescendants(theme).stream())
                .distinct()
                .map(String::valueOf)
                .collect(list());
    }

    private String bind(String value) {
        String name = "word" + words.size();
        words.put(name, value);
        return ":" + name;
    }

    private static Collector<CharSequence, ?, String> list() {
        return Collectors.joining(", ", "(", ")");
    }
}
