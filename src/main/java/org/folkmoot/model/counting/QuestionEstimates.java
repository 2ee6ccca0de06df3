package org.folkmoot.model.counting;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Question;

/**
 * Estimates, from a random sample, of how common each theme will be once all responses to a question are coded. They
 * are shown beside the counts and are never part of them.
 *
 * @param answering number of responses, one per respondent
 * @param knownBefore how many of them were done before the sample was drawn, which count as coded
 * @param drawn size of the sample
 * @param read how many of the sample, in its order, are done without a gap
 * @param needed number to read before any estimate is given
 * @param learned whether predictions narrowed the estimates
 * @param themes in codeframe order, including theme groups
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

    /** The estimate for a theme; empty if there is none. */
    public Optional<ThemeEstimate> of(long themeId) {
        return themes.stream().filter(each -> each.theme().id() == themeId).findFirst();
    }

    /**
     * @param confirmed responses that currently have the theme or a descendant
     * @param sample number of sampled responses that are informative for the theme; smaller for a theme created late
     * @param respondents estimated final number of responses; empty while too little of the sample is read
     */
    public record ThemeEstimate(Theme theme, long confirmed, int sample, Optional<Estimate> respondents) {
        /** Estimated number of responses that have the theme but are not coded to it yet. */
        public Optional<Estimate> unfound() {
            return respondents.map(each -> each.scaled(1, -(double) confirmed));
        }
    }
}
