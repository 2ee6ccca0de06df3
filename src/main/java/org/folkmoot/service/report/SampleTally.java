package org.folkmoot.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.counting.QuestionEstimates.ThemeEstimate;
import org.folkmoot.model.response.Question;
import org.folkmoot.store.report.RandomSampleDao.Drawn;
import org.folkmoot.store.steps.StepDao;
import org.folkmoot.store.suggest.LearningDao.Response;
import org.folkmoot.summary.PartialCoding;
import org.folkmoot.summary.PartialCoding.Known;
import org.folkmoot.summary.PrevalenceEstimator;
import org.folkmoot.summary.RandomOrder;
import org.folkmoot.tagging.learning.Labels;

/** Collects the responses to one question that has a random sample. */
final class SampleTally {
    private final Drawn drawn;
    private final long drawnAt;
    private final long lastRank;
    private final RandomOrder order;
    private final PartialCoding responses = new PartialCoding();
    private final List<PartialCoding> themes;
    private long answering;
    private long before;
    private int asked;

    SampleTally(Drawn drawn, long lastRank, int themes) {
        this.drawn = drawn;
        this.drawnAt = StepDao.micros(drawn.at());
        this.lastRank = lastRank;
        this.order = new RandomOrder(drawn.seed());
        this.themes =
                IntStream.range(0, themes).mapToObj(i -> new PartialCoding()).toList();
    }

    long questionId() {
        return drawn.questionId();
    }

    /**
     * Adds a counted response.
     *
     * @param labels what is known of it, including theme groups
     * @param scores by theme, from a model trained without {@code labels}; empty if there is none
     */
    void add(Response response, Optional<Labels> labels, Optional<double[]> scores) {
        answering++;
        boolean done = response.doneAt() > 0;
        boolean doneBefore = done && response.doneAt() <= drawnAt;
        before += doneBefore ? 1 : 0;
        long rank = order.rank(response.reference());
        boolean sampled = rank <= lastRank;
        if (sampled && !doneBefore) {
            asked++;
            responses.sampled(rank, done, Known.NO, 0);
        }
        for (int theme = 0; theme < themes.size(); theme++) {
            int at = theme;
            Known known = known(labels.map(each -> each.of(at)).orElse(Labels.UNKNOWN));
            PartialCoding coding = themes.get(theme);
            if (doneBefore && known != Known.OPEN) {
                coding.before(known == Known.YES);
                continue;
            }
            double predicted = scores.map(each -> each[at]).orElse(0.0);
            if (sampled) {
                coding.sampled(rank, done, known, predicted);
            } else {
                coding.outside(known, predicted);
            }
        }
    }

    private static Known known(byte label) {
        return switch (label) {
            case Labels.YES -> Known.YES;
            case Labels.NO -> Known.NO;
            default -> Known.OPEN;
        };
    }

    QuestionEstimates estimates(List<Question> questions, List<Theme> codeframe, boolean learned) {
        Question question = questions.stream()
                .filter(each -> each.id() == drawn.questionId())
                .findFirst()
                .orElseThrow();
        List<ThemeEstimate> estimates = new ArrayList<>();
        for (int theme = 0; theme < themes.size(); theme++) {
            PartialCoding coding = themes.get(theme);
            if (!codeframe.get(theme).retired() || coding.confirmed() > 0) {
                estimates.add(new ThemeEstimate(
                        codeframe.get(theme), coding.confirmed(), coding.read(), coding.respondents()));
            }
        }
        int needed = (int) Math.min(answering - before, PrevalenceEstimator.MIN_SAMPLE);
        return new QuestionEstimates(question, answering, before, asked, responses.read(), needed, learned, estimates);
    }
}
