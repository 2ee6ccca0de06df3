package org.folkmoot.model;

import java.util.List;

/**
 * How many respondents raised which theme, counted from one state of a consultation. Every list of themes is in the
 * order of the codeframe and has the same themes: all that are not retired, and retired ones that have codings.
 *
 * @param unresolvedDifferences differences between blind layers that nobody has settled; they count nowhere
 * @param overall one entry a theme, over all questions together; bases are {@link Funnel#analysed}
 * @param breakdowns one an attribute asked for, in the order asked
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
     * A theme and its place in the tree.
     *
     * @param path names from the root, joined by {@code " > "}
     * @param level the root's is 1
     * @param group whether it has children, which its counts then cover
     */
    public record Place(Theme theme, String path, int level, boolean group) {}

    /**
     * @param answering included submissions that answer the question
     * @param done how many of those answers a coder has marked done
     */
    public record QuestionCounts(Question question, long answering, long done, List<ThemeCount> themes) {
        public QuestionCounts {
            themes = List.copyOf(themes);
        }

        /** Whether some answers are yet to be considered, so that the counts are so far. */
        public boolean soFar() {
            return done < answering;
        }
    }

    /**
     * @param respondents distinct respondents coded to the theme or anything below it, of those answering
     * @param distinctTexts the same, with a confirmed campaign counted as one
     * @param suggested further respondents whom open suggestions would add
     */
    public record ThemeCount(Place place, Share respondents, long distinctTexts, long suggested) {}

    /** @param respondents distinct respondents over all questions, of those analysed */
    public record OverallCount(Place place, Share respondents) {}
}
