package org.folkmoot.summary;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemePlace;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.counting.CountingSource;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;

/**
 * Counts respondents by theme. The definitions are those of section 4, "Counting", of the design:
 *
 * <ul>
 *   <li>respondents = |{submissions whose response has a coding of the theme or a descendant}|, so a theme group counts a
 *       respondent once;
 *   <li>percent = 100 x respondents / answering, or / analysed over all questions ({@link Share#percent});
 *   <li>distinct texts = |coded responses outside campaigns| + |campaigns with such a response|;
 *   <li>suggested = |{submissions with an open suggestion, of at least the threshold, of the theme or a descendant}
 *       without the respondents above|. Suggestions of a retired theme, which is no longer offered, suggest nobody.
 * </ul>
 *
 * <p>Reads the source once, keeps one bit for each response and theme, and allocates nothing for a coding.
 */
public final class SummaryCounter {
    /** Default minimum score of a counted suggestion: more likely than not. */
    public static final double DEFAULT_THRESHOLD = 0.5;

    /** With more values, a table is unreadable and may not fit in memory. */
    public static final int MAX_VALUES = 10_000;

    private final double threshold;

    public SummaryCounter() {
        this(DEFAULT_THRESHOLD);
    }

    /** @param threshold minimum score, from 0 to 1, at which an open suggestion counts */
    public SummaryCounter(double threshold) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is from 0 to 1, not " + threshold);
        }
        this.threshold = threshold;
    }

    /**
     * Counts the source.
     *
     * @param by attributes or closed questions of the source to break down by; may be empty
     * @throws org.folkmoot.model.refusal.Refusal if an attribute has more than {@link #MAX_VALUES} values
     */
    public Summary count(CountingSource source, List<Attribute> by) {
        Reading reading = read(source);
        BreakdownCounter counter =
                new BreakdownCounter(reading.responses, reading.coded, reading.questions, reading.places);
        LongIndex submissions = reading.responses.submissions();
        List<Breakdown> breakdowns = by.stream()
                .distinct()
                .map(each -> counter.count(each, ValueTable.read(source, each, submissions, MAX_VALUES)))
                .toList();
        return summarise(source, reading, breakdowns);
    }

    /** @param places the themes to count */
    private record Reading(
            List<Question> questions,
            ResponseTable responses,
            ThemeMarks coded,
            ThemeMarks suggested,
            List<ThemePlace> places) {}

    private Reading read(CountingSource source) {
        List<Question> questions = source.questions();
        Codeframe codeframe = source.codeframe();
        ResponseTable responses = ResponseTable.read(source, questions);
        ThemeMarks coded = readCodings(source, codeframe, responses);
        ThemeMarks suggested = readSuggestions(source, codeframe, responses);
        return new Reading(questions, responses, coded, suggested, places(codeframe, coded));
    }

    private static ThemeMarks readCodings(CountingSource source, Codeframe codeframe, ResponseTable responses) {
        ThemeMarks coded = new ThemeMarks(codeframe, responses.size());
        source.codings((textId, themeId) -> {
            int row = responses.rowOf(textId);
            if (row >= 0) {
                coded.mark(coded.indexOf(themeId), row);
            }
        });
        return coded;
    }

    private ThemeMarks readSuggestions(CountingSource source, Codeframe codeframe, ResponseTable responses) {
        ThemeMarks suggested = new ThemeMarks(codeframe, responses.size());
        List<Theme> themes = codeframe.themes();
        source.openSuggestions((textId, themeId, score) -> {
            int row = score >= threshold ? responses.rowOf(textId) : -1;
            int theme = suggested.indexOf(themeId);
            if (row >= 0 && !themes.get(theme).retired()) {
                suggested.mark(theme, row);
            }
        });
        return suggested;
    }

    private static List<ThemePlace> places(Codeframe codeframe, ThemeMarks coded) {
        List<ThemePlace> places = new ArrayList<>();
        for (Theme theme : codeframe.themes()) {
            if (!theme.retired() || !coded.isEmpty(coded.indexOf(theme.id()))) {
                places.add(new ThemePlace(
                        theme, codeframe.pathText(theme), codeframe.level(theme), codeframe.isGroup(theme)));
            }
        }
        return places;
    }

    private static Summary summarise(CountingSource source, Reading reading, List<Breakdown> breakdowns) {
        Funnel funnel = source.funnel();
        List<Question> questions = reading.questions;
        ResponseTable responses = reading.responses;
        ThemeTally tally = new ThemeTally(responses, reading.coded, reading.suggested, questions.size());
        List<List<Summary.ThemeCount>> counts = new ArrayList<>();
        questions.forEach(question -> counts.add(new ArrayList<>()));
        List<Summary.OverallCount> overall = new ArrayList<>();
        for (ThemePlace place : reading.places) {
            tally.count(reading.coded.indexOf(place.theme().id()));
            overall.add(new Summary.OverallCount(place, new Share(tally.overall(), funnel.analysed())));
            for (int i = 0; i < questions.size(); i++) {
                Share respondents = new Share(tally.respondents(i), responses.answering(i));
                counts.get(i)
                        .add(new Summary.ThemeCount(place, respondents, tally.distinctTexts(i), tally.suggested(i)));
            }
        }
        List<Summary.QuestionCounts> byQuestion = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            byQuestion.add(new Summary.QuestionCounts(
                    questions.get(i), responses.answering(i), responses.done(i), counts.get(i)));
        }
        return new Summary(funnel, source.unresolvedDifferences(), byQuestion, overall, breakdowns);
    }
}
