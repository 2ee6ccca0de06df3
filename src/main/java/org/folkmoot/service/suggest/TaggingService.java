package org.folkmoot.service.suggest;

import java.util.List;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Origin;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Theme;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.search.TextIndexDao;
import org.folkmoot.store.suggest.DerivedDao;
import org.folkmoot.store.suggest.SuggestionDao;
import org.folkmoot.tagging.RuleTagger;
import org.jdbi.v3.core.Handle;

/** Refreshes what the machine proposes. Decisions stay as they are, and a decided suggestion is not opened again. */
public final class TaggingService {
    private static final String RULES = "rules";

    private final Store store;
    private final DerivedDao derived = new DerivedDao();
    private final SuggestionDao suggestions = new SuggestionDao();

    public TaggingService(Store store) {
        this.store = store;
    }

    /**
     * What a refresh did.
     *
     * @param themesWithRules how many themes took part
     * @param suggestions how many suggestions there are now, decided ones included
     * @param fresh how many of them are new
     * @param open how many wait for a decision
     */
    public record TagReport(int themesWithRules, long suggestions, long fresh, long open) {}

    /**
     * Matches every theme's rules and replaces the suggestions that no longer hold, all in one transaction.
     *
     * @throws org.folkmoot.model.Refusal if rules cannot be parsed; nothing was changed then
     * @throws org.folkmoot.model.CancelledException if asked to stop; nothing was changed then
     */
    public TagReport refresh(Progress progress) {
        return store.write(handle -> refresh(handle, progress));
    }

    /**
     * The same, unless neither texts nor rules have changed since the last time.
     *
     * @return whether there was anything to do
     * @throws org.folkmoot.model.Refusal if rules cannot be parsed; nothing was changed then
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
