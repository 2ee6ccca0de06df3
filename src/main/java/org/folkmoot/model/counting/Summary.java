package org.folkmoot.model.counting;

import java.util.List;
import org.folkmoot.model.codeframe.ThemePlace;
import org.folkmoot.model.response.Question;

/**
 * Respondents per theme, counted from one snapshot of a consultation. Every list of themes is in codeframe order and
 * contains the same themes: all that are not retired, and retired ones that have codings.
 *
 * @param unresolvedDifferences differences between blind layers that are not settled; they count nowhere
 * @param overall one entry per theme, across all questions; the base is {@link Funnel#analysed}
 * @param breakdowns one per requested attribute, in the requested order
 */
public record Summary(
        Funnel funnel,
        long unresolvedDifferences,
        List<QuestionCounts> questions,
        List<OverallCount> overall,
        List<Breakdown> breakdowns) {
    public Summary {
        questions = List.copyOf(questions);
        overall = List.copyOf(overall);
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * @param answering included submissions that answer the question
     * @param done how many of those responses are marked done
     */
    public record QuestionCounts(Question question, long answering, long done, List<ThemeCount> themes) {
        public QuestionCounts {
            themes = List.copyOf(themes);
        }

        /** Whether some responses are still to be coded, so that the counts are provisional. */
        public boolean soFar() {
            return done < answering;
        }
    }

    /**
     * @param respondents distinct respondents coded to the theme or a descendant, out of those answering
     * @param distinctTexts the same, with each confirmed campaign counted once
     * @param suggested further respondents whom open suggestions would add
     */
    public record ThemeCount(ThemePlace place, Share respondents, long distinctTexts, long suggested) {}

    /** @param respondents distinct respondents across all questions, out of those analysed */
    public record OverallCount(ThemePlace place, Share respondents) {}
}
