package org.folkmoot.service.suggest;

import java.util.List;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.search.TextIndexDao;
import org.folkmoot.store.suggest.DerivedDao;
import org.folkmoot.store.suggest.SuggestionDao;
import org.folkmoot.tagging.RuleTagger;
import org.jdbi.v3.core.Handle;

/** Refreshes the suggestions by rule. Decisions are never changed, and a decided suggestion is never reopened. */
public final class TaggingService {
    private static final String RULES = "rules";

    private final Store store;
    private final DerivedDao derived = new DerivedDao();
    private final SuggestionDao suggestions = new SuggestionDao();

    public TaggingService(Store store) {
        this.store = store;
    }

    /**
     * The result of a refresh.
     *
     * @param themesWithRules number of themes with rules
     * @param suggestions number of suggestions now, including decided ones
     * @param fresh how many of them are new
     * @param open how many of them are open
     */
    public record TagReport(int themesWithRules, long suggestions, long fresh, long open) {}

    /**
     * Matches every theme's rules and replaces suggestions that no longer apply, in one transaction.
     *
     * @throws org.folkmoot.model.refusal.Refusal if rules cannot be parsed; nothing was changed
     * @throws org.folkmoot.model.CancelledException if asked to stop; nothing was changed
     */
    public TagReport refresh(Progress progress) {
        return store.write(handle -> refresh(handle, progress));
    }

    /**
     * As {@link #refresh}, unless neither texts nor rules have changed since the last time.
     *
     * @return whether there was anything to do
     * @throws org.folkmoot.model.refusal.Refusal if rules cannot be parsed; nothing was changed
     */
    public boolean refreshIfStale(Progress progress) {
        boolean fresh =
                store.read(handle -> derived.isFrom(handle, RULES, state(handle, new ThemeDao().codeframe(handle))));
        if (fresh) {
            return false;
        }
        refresh(progress);
        return true;
    }

    private String state(Handle handle, Codeframe codeframe) {
        return derived.texts(handle) + "/" + RuleTagger.version(codeframe);
    }

    private TagReport refresh(Handle handle, Progress progress) {
        Codeframe codeframe = new ThemeDao().codeframe(handle);
        List<Long> withRules = codeframe.themes().stream()
                .filter(theme -> !theme.retired() && !theme.spec().rules().isBlank())
                .map(Theme::id)
                .toList();
        long[] fresh = {0};
        suggestions.dropSuperseded(handle);
        suggestions.dropOtherThemes(handle, Origin.RULE, withRules);
        new RuleTagger(new TextIndexDao(handle))
                .tag(
                        codeframe,
                        (themeId, version) -> suggestions.known(handle, themeId, Origin.RULE, version),
                        found -> {
                            suggestions.dropOtherVersions(handle, found.themeId(), Origin.RULE, found.version());
                            suggestions.insert(handle, found.fresh());
                            fresh[0] += found.fresh().size();
                        },
                        progress);
        derived.made(handle, RULES, state(handle, codeframe));
        return new TagReport(withRules.size(), suggestions.count(handle), fresh[0], suggestions.countOpen(handle));
    }
}
