package org.folkmoot.service.suggest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.text.TextEmbedding;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.search.TextIndexDao;
import org.folkmoot.store.suggest.DerivedDao;
import org.folkmoot.store.suggest.EmbeddingDao;
import org.folkmoot.store.suggest.LearningDao;
import org.folkmoot.store.suggest.LearningDao.Response;
import org.folkmoot.tagging.RuleTagger;
import org.folkmoot.tagging.learning.Corpus;
import org.folkmoot.tagging.learning.Labels;
import org.folkmoot.tagging.learning.LearningText;
import org.folkmoot.tagging.learning.LearningTheme;
import org.folkmoot.tagging.learning.LearningTheme.Description;
import org.folkmoot.tagging.learning.RuleHits;
import org.jdbi.v3.core.Handle;

/** Reads the input of the learner in one read of the file. */
public final class LearningLoader {
    // Part of every version. Increment it when the same state would be learned differently.
    private static final String ENGINE = "learner-3";
    private static final int VERSION_BYTES = 6;

    private final LearningDao dao = new LearningDao();
    private final EmbeddingDao embeddings = new EmbeddingDao();

    /** The descriptions of a theme, the same kind at the same index for every theme; empty where there is none. */
    static List<String> descriptions(ThemeSpec spec) {
        return List.of(
                spec.name(),
                spec.definition().isBlank() ? "" : spec.name() + ": " + spec.definition(),
                spec.example(),
                spec.include());
    }

    /** All descriptions of the themes, for embedding. */
    List<String> themeTexts(Handle handle) {
        return new ThemeDao()
                .codeframe(handle).themes().stream()
                        .flatMap(theme -> descriptions(theme.spec()).stream())
                        .filter(text -> !text.isBlank())
                        .toList();
    }

    /** A fingerprint that changes with anything that affects learning. */
    public String key(Handle handle, Optional<String> vectors) {
        return String.join(" ", ENGINE, vectors.orElse("words"), new DerivedDao().texts(handle), dao.decided(handle));
    }

    /** Number of current texts that are done or have a decision. */
    int countCoded(Handle handle) {
        return dao.countCoded(handle);
    }

    /**
     * Reads the input.
     *
     * @param vectors version of the sentence vectors, or empty to do without
     * @param question code of the only question, or empty for all
     * @throws org.folkmoot.model.refusal.Refusal if rules cannot be read
     */
    public LearningState load(Handle handle, Optional<String> vectors, Optional<String> question) {
        Codeframe codeframe = new ThemeDao().codeframe(handle);
        List<Theme> themes = codeframe.themes();
        Map<Long, Integer> columns = new HashMap<>();
        themes.forEach(theme -> columns.put(theme.id(), columns.size()));
        List<Response> responses = new ArrayList<>();
        Map<Long, Integer> rows = new HashMap<>();
        dao.responses(handle, response -> {
            if (question.map(response.question()::equals).orElse(true)) {
                rows.put(response.textId(), responses.size());
                responses.add(response);
            }
        });
        Map<Long, TextEmbedding> found = new HashMap<>();
        vectors.ifPresent(version -> embeddings.current(handle, version, each -> {
            if (rows.containsKey(each.textId())) {
                found.put(each.textId(), each.embedding());
            }
        }));
        List<LearningText> texts = responses.stream()
                .map(each ->
                        new LearningText(each.textId(), each.text(), Optional.ofNullable(found.get(each.textId()))))
                .toList();
        Decisions decisions = decisions(handle, responses, rows, themes, columns);
        RuleHits rules = rules(handle, codeframe, rows, columns);
        return new LearningState(
                responses,
                themes,
                themes.stream()
                        .map(theme -> described(handle, theme, columns, vectors))
                        .toList(),
                decisions.all(),
                decisions.looked(),
                new Corpus(texts),
                rules,
                fingerprint(themes, texts, decisions.all(), vectors));
    }

    private LearningTheme described(Handle handle, Theme theme, Map<Long, Integer> columns, Optional<String> vectors) {
        Integer parent = theme.parentId() == null ? null : columns.get(theme.parentId());
        return new LearningTheme(
                theme.id(),
                parent == null ? OptionalInt.empty() : OptionalInt.of(parent),
                descriptions(theme.spec()).stream()
                        .map(text -> new Description(
                                text,
                                vectors.flatMap(version -> embeddings.ofText(handle, version, text))
                                        .filter(embedding -> !embedding.parts().isEmpty())
                                        .map(TextEmbedding::whole)))
                        .toList());
    }

    /** @param looked of all, those that a person has looked at */
    private record Decisions(List<Optional<Labels>> all, List<Optional<Labels>> looked) {}

    private Decisions decisions(
            Handle handle,
            List<Response> responses,
            Map<Long, Integer> rows,
            List<Theme> themes,
            Map<Long, Integer> columns) {
        Map<Integer, byte[]> all = considered(handle, responses, themes);
        Map<Integer, byte[]> looked = new HashMap<>();
        all.forEach((row, labels) -> looked.put(row, labels.clone()));
        dao.decisions(handle, decided -> {
            Integer row = rows.get(decided.textId());
            Integer column = columns.get(decided.themeId());
            if (row != null && column != null) {
                byte label = decided.verdict() == Verdict.APPLIED ? Labels.YES : Labels.NO;
                all.computeIfAbsent(row, key -> new byte[themes.size()])[column] = label;
                if (decided.looked()) {
                    looked.computeIfAbsent(row, key -> new byte[themes.size()])[column] = label;
                }
            }
        });
        return new Decisions(labels(all, responses.size()), labels(looked, responses.size()));
    }

    /** The meaning of absence in done responses, by row. */
    private Map<Integer, byte[]> considered(Handle handle, List<Response> responses, List<Theme> themes) {
        Map<Integer, byte[]> known = new HashMap<>();
        Map<Long, Long> made = dao.created(handle);
        for (int row = 0; row < responses.size(); row++) {
            long doneAt = responses.get(row).doneAt();
            if (doneAt > 0) {
                byte[] labels = new byte[themes.size()];
                for (int column = 0; column < labels.length; column++) {
                    // A theme created later has not been considered.
                    boolean considered = made.getOrDefault(themes.get(column).id(), 0L) <= doneAt;
                    labels[column] = considered ? Labels.NO : Labels.UNKNOWN;
                }
                known.put(row, labels);
            }
        }
        return known;
    }

    private static List<Optional<Labels>> labels(Map<Integer, byte[]> known, int responses) {
        List<Optional<Labels>> labels = new ArrayList<>(responses);
        for (int row = 0; row < responses; row++) {
            int text = row;
            labels.add(Optional.ofNullable(known.get(row)).map(each -> new Labels(text, each)));
        }
        return labels;
    }

    private static RuleHits rules(
            Handle handle, Codeframe codeframe, Map<Long, Integer> rows, Map<Long, Integer> columns) {
        BitSet[] hits = new BitSet[columns.size()];
        long[] all = rows.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        new RuleTagger(new TextIndexDao(handle))
                .tag(
                        codeframe,
                        // Match positions are not needed and expensive to compute.
                        (themeId, version) -> all,
                        found -> {
                            BitSet matched = new BitSet();
                            found.textIds().forEach(id -> Optional.ofNullable(rows.get(id))
                                    .ifPresent(matched::set));
                            Optional.ofNullable(columns.get(found.themeId()))
                                    .ifPresent(column -> hits[column] = matched);
                        },
                        Progress.NONE);
        return (text, theme) -> hits[theme].get(text);
    }

    private static String fingerprint(
            List<Theme> themes, List<LearningText> texts, List<Optional<Labels>> labels, Optional<String> vectors) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((ENGINE + vectors).getBytes(StandardCharsets.UTF_8));
            themes.forEach(
                    theme -> digest.update((theme.id() + theme.spec().toString()).getBytes(StandardCharsets.UTF_8)));
            for (int i = 0; i < texts.size(); i++) {
                digest.update(
                        (" " + texts.get(i).id() + texts.get(i).embedding().isPresent())
                                .getBytes(StandardCharsets.UTF_8));
                labels.get(i).ifPresent(each -> digest.update(each.themes()));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
