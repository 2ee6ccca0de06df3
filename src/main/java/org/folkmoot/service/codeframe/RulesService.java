package org.folkmoot.service.codeframe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeUseDao;
import org.folkmoot.store.search.TextIndexDao;
import org.folkmoot.tagging.Alternative;
import org.folkmoot.tagging.QueryParser;
import org.folkmoot.tagging.QuerySyntaxException;

/** Checks rules while they are being written. */
public final class RulesService {
    private static final int SAMPLES = 4;
    private static final int WORDS_BEFORE = 40;
    private static final int WORDS_AFTER = 70;

    private final Store store;
    private final ThemeUseDao use = new ThemeUseDao();

    public RulesService(Store store) {
        this.store = store;
    }

    /** The first error; empty if there is none. Does not touch the disk. */
    public Optional<RuleFault> fault(String rules) {
        try {
            new QueryParser().parseRules(rules);
            return Optional.empty();
        } catch (QuerySyntaxException e) {
            return Optional.of(new RuleFault(e.position(), e.getMessage()));
        }
    }

    /** The matches among the counted responses; none if the rules have an error. */
    public RuleTrial trial(String rules, long themeId) {
        List<Query> queries = queries(rules);
        if (queries.isEmpty()) {
            return new RuleTrial(0, 0, 0, List.of());
        }
        Query any = queries.size() == 1 ? queries.get(0) : new Query.Or(queries);
        return store.read(handle -> {
            TextIndexDao index = new TextIndexDao(handle);
            long[] found = use.counting(handle, index.matching(any));
            Map<Verdict, Integer> decided = use.decided(handle, themeId, found);
            long[] first = Arrays.copyOf(found, Math.min(SAMPLES, found.length));
            Map<Long, List<Span>> spans = index.spans(any, first);
            List<RuleTrial.Sample> samples = new ArrayList<>();
            for (ThemeUseDao.Excerpt text : use.texts(handle, first)) {
                samples.add(sample(text, spans.getOrDefault(text.textId(), List.of())));
            }
            return new RuleTrial(
                    found.length,
                    decided.getOrDefault(Verdict.APPLIED, 0),
                    decided.getOrDefault(Verdict.REJECTED, 0),
                    samples);
        });
    }

    private static List<Query> queries(String rules) {
        try {
            return new QueryParser()
                    .parseRules(rules).stream().map(Alternative::query).toList();
        } catch (QuerySyntaxException e) {
            return List.of();
        }
    }

    private static RuleTrial.Sample sample(ThemeUseDao.Excerpt text, List<Span> spans) {
        String all = text.text();
        int from = spans.isEmpty() ? 0 : spans.get(0).utf16Start(all);
        int to = spans.isEmpty() ? 0 : spans.get(0).utf16End(all);
        int start = wordStart(all, Math.max(0, from - WORDS_BEFORE));
        int end = wordStart(all, Math.min(all.length(), to + WORDS_AFTER));
        return new RuleTrial.Sample(
                text.textId(),
                text.reference(),
                (start > 0 ? "\u2026" : "") + oneLine(all.substring(start, from)),
                oneLine(all.substring(from, to)),
                oneLine(all.substring(to, Math.max(to, end))) + (end < all.length() ? "\u2026" : ""));
    }

    /** Moves to a position that splits neither a word nor a surrogate pair. */
    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
