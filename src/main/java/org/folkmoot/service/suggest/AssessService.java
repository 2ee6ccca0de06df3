package org.folkmoot.service.suggest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.folkmoot.export.ExportPlan;
import org.folkmoot.export.ScoresCsv;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.learning.LearningPoint;
import org.folkmoot.model.refusal.AnalysisReason;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.CodingReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Question;
import org.folkmoot.store.Store;
import org.folkmoot.store.review.ResponseDao;
import org.folkmoot.store.suggest.LearningDao.Response;
import org.folkmoot.tagging.learning.Labels;
import org.folkmoot.tagging.learning.LearnedModel;
import org.folkmoot.tagging.learning.Learner;
import org.folkmoot.tagging.learning.LearningCurve;

/** Measures the learner on a coded consultation, and scores responses by the coding of others. */
public final class AssessService {
    private final Store store;
    private final Vectors vectors;
    private final LearningLoader loader = new LearningLoader();

    public AssessService(Store store, EmbeddingService embeddings) {
        this.store = store;
        this.vectors = new Vectors(store, embeddings);
    }

    /**
     * Learning curves.
     *
     * @param responses number of done responses that took part
     * @param themes number of themes that took part
     * @param points by number of training responses
     * @param withoutVectors why there are no sentence vectors; empty if there are
     */
    public record Curves(int responses, int themes, List<LearningPoint> points, Optional<Because> withoutVectors) {
        public Curves {
            points = List.copyOf(points);
        }
    }

    /**
     * The result of scoring.
     *
     * @param learned number of training responses
     * @param scored number of responses with scores
     * @param withoutVectors why there are no sentence vectors; empty if there are
     */
    public record Scored(int learned, int scored, Path file, Optional<Because> withoutVectors) {}

    /**
     * Trains on random samples of the done responses and measures on the others.
     *
     * @param question code such as {@code Q1}, or empty for all
     * @param sizes training set sizes; sizes for which there are too few responses are dropped
     * @param embedding receives texts as they are embedded
     * @param measuring receives trained models
     * @throws Refusal if the question does not exist, or too little is coded
     */
    public Curves curves(
            Optional<String> question, List<Integer> sizes, int draws, Progress embedding, Progress measuring) {
        LearningState state = state(question, embedding);
        List<Labels> done = IntStream.range(0, state.responses().size())
                .filter(i -> state.responses().get(i).answering()
                        && state.responses().get(i).doneAt() > 0)
                .mapToObj(i -> state.labels().get(i))
                .flatMap(Optional::stream)
                .toList();
        List<Integer> possible =
                sizes.stream().filter(size -> size < done.size()).toList();
        if (possible.isEmpty()) {
            throw Refusal.of(
                    AnalysisReason.TOO_FEW_DONE,
                    done.size(),
                    sizes.stream().min(Integer::compare).orElse(0));
        }
        List<Labels> whole = withGroups(done, state);
        LearningCurve curve = new LearningCurve(state.corpus(), state.described(), state.prior(), state.rules());
        return new Curves(
                done.size(),
                state.themes().size(),
                curve.measure(whole, possible, draws, measuring),
                vectors.missing());
    }

    /** For the baseline too, a theme group applies if any of its descendants does. */
    private static List<Labels> withGroups(List<Labels> labels, LearningState state) {
        return labels.stream().map(each -> each.withGroups(state.described())).toList();
    }

    private LearningState state(Optional<String> question, Progress embedding) {
        question.ifPresent(this::check);
        Optional<String> version = vectors.make(embedding);
        return store.readConcurrently(handle -> loader.load(handle, version, question));
    }

    private void check(String question) {
        List<String> codes = store.read(new ResponseDao()::questions).stream()
                .map(Question::code)
                .toList();
        if (!codes.contains(question)) {
            throw codes.isEmpty()
                    ? Refusal.of(CodingReason.NO_QUESTIONS, question)
                    : Refusal.of(CodingReason.NO_SUCH_QUESTION, question, codes);
        }
    }

    /**
     * Trains on the responses of the listed submissions only, and writes scores for all others.
     *
     * @param question code such as {@code Q1}, or empty for all
     * @param ids text file with one reference per line
     * @param out the file to write
     * @throws Refusal if the question does not exist, a reference is unknown, or a file cannot be read or written
     */
    public Scored scores(Optional<String> question, Path ids, Path out, Progress embedding, Progress writing) {
        Set<String> references = references(ids);
        LearningState state = state(question, embedding);
        List<Labels> coded = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>(references);
        for (int i = 0; i < state.responses().size(); i++) {
            String reference = state.responses().get(i).reference();
            unknown.remove(reference);
            if (references.contains(reference)) {
                state.labels().get(i).ifPresent(coded::add);
            } else {
                others.add(i);
            }
        }
        if (!unknown.isEmpty()) {
            throw Refusal.of(
                    AnalysisReason.UNKNOWN_REFERENCE,
                    ids.getFileName(),
                    unknown.iterator().next());
        }
        LearnedModel model = new Learner(state.corpus(), state.described(), state.prior(), state.rules()).learn(coded);
        List<String> codes = state.themes().stream().map(Theme::code).toList();
        ScoresCsv table = new ScoresCsv(codes, rows -> others.forEach(i -> rows.accept(row(state, model, i))));
        ExportPlan.file(out, table).write(writing);
        return new Scored(coded.size(), others.size(), out, vectors.missing());
    }

    private static ScoresCsv.Row row(LearningState state, LearnedModel model, int index) {
        Response response = state.responses().get(index);
        return new ScoresCsv.Row(
                response.reference(),
                response.question(),
                Arrays.stream(model.scores(index)).boxed().toList());
    }

    private static Set<String> references(Path ids) {
        try {
            Set<String> references = new LinkedHashSet<>();
            for (String line : Files.readAllLines(ids, StandardCharsets.UTF_8)) {
                String reference = line.replace("\uFEFF", "").strip();
                if (!reference.isEmpty()) {
                    references.add(reference);
                }
            }
            return references;
        } catch (CharacterCodingException e) {
            throw Refusal.caused(e, AnalysisReason.NOT_UTF8, ids.getFileName());
        } catch (IOException e) {
            throw Refusal.caused(e, AnalysisReason.LIST_UNREADABLE, ids);
        }
    }
}
