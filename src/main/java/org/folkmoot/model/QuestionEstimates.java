package org.folkmoot.model;

import java.util.List;
import java.util.Optional;

/**
 * How common each theme will probably be among the answers to a question once all are coded, told by a random sample of
 * them. Stands beside the counts and is never part of them.
 *
 * @param answering how many answers there are, of one respondent each
 * @param knownBefore how many of them were done before the sample was drawn, so that they count as they are coded
 * @param drawn how many answers the sample asks for
 * @param read how many of those, in their order, are done without a gap
 * @param needed how many it takes before anything is said
 * @param learned whether predictions made the estimates narrower
 * @param themes in the order of the codeframe, theme groups too
 */
public record QuestionEstimates(
        Question question,
        long answering,
        long knownBefore,
        int drawn,
        int read,
        int needed,
        boolean learned,
        List<ThemeEstimate> themes) {
    public QuestionEstimates {
        themes = List.copyOf(themes);
    }

    /** What is said of a theme; empty if nothing is. */
    public Optional<ThemeEstimate> of(long themeId) {
        return themes.stream().filter(each -> each.theme().id() == themeId).findFirst();
    }

    /**
     * @param confirmed answers that have the theme, or one below it, by now
     * @param sample how many answers of the sample tell of it; fewer than of other themes where it was made late
     * @param respondents how many answers will have it; empty while too little of the sample is read
     */
    public record ThemeEstimate(Theme theme, long confirmed, int sample, Optional<Estimate> respondents) {
        /** How many answers have it without anybody having found it yet. */
        public Optional<Estimate> unfound() {
            return respondents.map(each -> each.scaled(1, -(double) confirmed));
        }
    }
}
