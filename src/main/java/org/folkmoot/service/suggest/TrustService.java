package org.folkmoot.service.suggest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.CodingDoubt;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.learning.BulkExpectation;
import org.folkmoot.model.learning.ScoreCounts;
import org.folkmoot.model.learning.ThemeQuality;
import org.folkmoot.model.learning.ThemeTrust;
import org.folkmoot.model.learning.TrustReport;
import org.folkmoot.service.review.CodingService;
import org.folkmoot.service.review.CodingService.Accepted;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.steps.DecisionDao;
import org.folkmoot.store.steps.StepDao;
import org.folkmoot.store.suggest.DerivedDao;
import org.folkmoot.store.suggest.DoubtDao;
import org.folkmoot.store.suggest.LearningDao;
import org.folkmoot.store.suggest.TrustDao;
import org.folkmoot.store.suggest.TrustDao.Decided;
import org.jdbi.v3.core.Handle;

/** How far the model's suggestions can be trusted, and which codings the model doubts. */
public final class TrustService {
    private static final Comparator<ThemeTrust> MOST_OPEN =
            Comparator.<ThemeTrust>comparingInt(each -> each.open().total()).reversed();

    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final TrustDao trust = new TrustDao();
    private final DoubtDao doubts = new DoubtDao();
    private final DecisionDao decisions = new DecisionDao();
    private final ThemeDao themes = new ThemeDao();

    public TrustService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    /** The quality of every active theme as of the last training, and the decisions on suggestions since. */
    public TrustReport report() {
        return store.readConcurrently(handle -> {
            Map<Long, ThemeQuality> qualities = trust.qualities(handle);
            Map<Long, ScoreCounts> open = trust.open(handle);
            Map<Long, Decided> decided = trust.decided(handle, Origin.MODEL);
            List<ThemeTrust> each = themes.codeframe(handle).themes().stream()
                    .filter(theme -> !theme.retired())
                    .map(theme -> {
                        Decided told = decided.getOrDefault(theme.id(), Decided.NONE);
                        return new ThemeTrust(
                                theme,
                                qualities.getOrDefault(theme.id(), ThemeQuality.UNKNOWN),
                                open.getOrDefault(theme.id(), ScoreCounts.NONE),
                                told.accepted(),
                                told.rejected());
                    })
                    .sorted(MOST_OPEN)
                    .toList();
            return new TrustReport(
                    each,
                    !qualities.isEmpty(),
                    new LearningDao().countCoded(handle),
                    SuggestionService.FEWEST_CODED,
                    SuggestionService.MOST_RESPONSES,
                    new DerivedDao().countTexts(handle));
        });
    }

    /** What {@link CodingService#acceptAll} would do on a question, from a given score. */
    public BulkExpectation expectation(Theme theme, long questionId) {
        return store.readConcurrently(handle -> {
            Set<Long> covered = themes.codeframe(handle).withDescendants(theme);
            TrustDao.Open open = trust.open(handle, covered, questionId);
            Map<Long, ThemeQuality> qualities = trust.qualities(handle);
            Map<Long, Decided> rules = trust.decided(handle, Origin.RULE);
            long hits = 0;
            long falseHits = 0;
            long accepted = 0;
            long decided = 0;
            long yes = 0;
            long no = 0;
            for (long id : covered) {
                ThemeQuality quality = qualities.getOrDefault(id, ThemeQuality.UNKNOWN);
                // A theme group is not suggested if one of its descendants is.
                if (covered.size() == 1 || id != theme.id()) {
                    hits += quality.hits();
                    falseHits += quality.falseHits();
                    yes += quality.yes();
                    no += quality.no();
                }
                Decided told = rules.getOrDefault(id, Decided.NONE);
                accepted += told.accepted();
                decided += told.accepted() + told.rejected();
            }
            return new BulkExpectation(
                    open.count(),
                    open.learned(),
                    new Share(hits, hits + falseHits),
                    Math.min(yes, no) >= ThemeQuality.FEWEST,
                    new Share(accepted, decided));
        });
    }

    /**
     * Accepts all open suggestions by the model for a theme itself, on all questions, as one step.
     *
     * @param percent minimum score in hundredths
     * @return if nothing is open, nothing was written
     */
    public Accepted accept(long themeId, int percent) {
        return store.write(handle -> {
            handle.savepoint("before_accept");
            Step step = steps.begin(handle, coder, StepKind.ACCEPT_ALL, themes.code(handle, themeId));
            int count = decisions.acceptAll(handle, step, themeId, percent / (double) ScoreCounts.STEPS, Origin.MODEL);
            if (count == 0) {
                handle.rollbackToSavepoint("before_accept");
            }
            return new Accepted(step, count);
        });
    }

    /** Current reasons to review the coding of a text; twins first. */
    public List<CodingDoubt> doubts(long textId) {
        return store.read(handle -> {
            List<CodingDoubt.Twin> twins = doubts.twins(handle, textId);
            List<CodingDoubt.Learned> learned = doubts.learned(handle, textId);
            if (twins.isEmpty() && learned.isEmpty()) {
                return List.of();
            }
            Applied applied = applied(handle, textId, twins);
            List<CodingDoubt> still = new ArrayList<>();
            for (CodingDoubt.Twin twin : twins) {
                List<Long> differ = twin.themeIds().stream()
                        .filter(theme -> applied.has(textId, theme) != applied.has(twin.textId(), theme))
                        .toList();
                if (!differ.isEmpty()) {
                    still.add(new CodingDoubt.Twin(twin.textId(), twin.reference(), differ));
                }
            }
            learned.stream()
                    .filter(each -> applied.has(textId, each.themeId()) == each.coded())
                    .forEach(still::add);
            return still;
        });
    }

    private Applied applied(Handle handle, long textId, List<CodingDoubt.Twin> twins) {
        Set<Long> texts = new HashSet<>(Set.of(textId));
        twins.forEach(twin -> texts.add(twin.textId()));
        return new Applied(themes.codeframe(handle), decisions.decided(handle, texts));
    }

    private record Applied(Codeframe codeframe, Map<Long, Map<Long, Verdict>> verdicts) {
        /** Whether a text has a theme or a descendant. */
        boolean has(long textId, long themeId) {
            Map<Long, Verdict> known = verdicts.getOrDefault(textId, Map.of());
            return codeframe.byId(themeId).map(codeframe::withDescendants).orElse(Set.of(themeId)).stream()
                    .anyMatch(theme -> known.get(theme) == Verdict.APPLIED);
        }
    }
}
