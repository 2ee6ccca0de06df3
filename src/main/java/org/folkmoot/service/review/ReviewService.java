package org.folkmoot.service.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.refusal.CodingReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.model.response.Respondent;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.Sort;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.received.RespondentDao;
import org.folkmoot.store.review.DetailDao;
import org.folkmoot.store.review.ListingDao;
import org.folkmoot.store.review.ResponseDao;
import org.folkmoot.store.steps.DecisionDao;
import org.folkmoot.store.steps.StepDao;
import org.folkmoot.tagging.QueryParser;

/** Reads for the Review screen. */
public final class ReviewService {
    private final Store store;
    private final String coder;
    private final Clock clock;
    private final ResponseDao responses = new ResponseDao();
    private final DetailDao details = new DetailDao();
    private final ThemeDao themes = new ThemeDao();
    private final RespondentDao respondents = new RespondentDao();

    public ReviewService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.clock = clock;
    }

    /** Open questions by number. */
    public List<Question> questions() {
        return store.read(responses::questions);
    }

    public Codeframe codeframe() {
        return store.read(themes::codeframe);
    }

    /** Ids of the most recently coded themes, latest first; about twenty at most. */
    public List<Long> recentThemes() {
        return store.read(new DecisionDao()::recentThemes);
    }

    public QuestionProgress progress(long questionId) {
        return store.read(handle -> responses.progress(handle, questionId));
    }

    /** All responses to a question that pass the filter, in order of arrival; only for lists known to be short. */
    public List<ResponseRow> responses(long questionId, ResponseFilter filter) {
        return store.read(
                handle -> responses.rows(handle, new ListingDao().all(handle, filter.asked(questionId), Sort.ARRIVAL)));
    }

    /** @throws Refusal if the text is not that of a current response */
    public ResponseRow row(long textId) {
        return store.read(handle -> responses.row(handle, textId)).orElseThrow(ReviewService::gone);
    }

    /** @throws Refusal if the text is not that of a current response */
    public ResponseDetail detail(long textId) {
        return store.read(handle -> details.detail(handle, textId)).orElseThrow(ReviewService::gone);
    }

    /**
     * Everything known about the submission that a text belongs to.
     *
     * @throws Refusal if the text does not exist
     */
    public Respondent respondent(long textId) {
        return store.read(handle -> respondents.ofText(handle, textId)).orElseThrow(ReviewService::gone);
    }

    /**
     * Number of responses per theme id in {@code main}, each counted once per theme group; themes without any are
     * omitted.
     */
    public Map<Long, Long> themeCounts(long questionId) {
        return store.read(handle -> responses.themeCounts(handle, questionId));
    }

    /** Records that the coder opened a response, as evidence of reading. Does nothing if opened for reading. */
    public void opened(long textId) {
        if (!store.readOnly()) {
            store.write(handle -> {
                new DecisionDao().opened(handle, coder, textId, StepDao.micros(clock.instant()));
                return true;
            });
        }
    }

    /** Parses the search field; the last word counts as a prefix. */
    public ParsedSearch search(String typed) {
        return ParsedSearch.of(new QueryParser(), typed);
    }

    private static Refusal gone() {
        return Refusal.of(CodingReason.NEWER_VERSION);
    }
}
