package org.folkmoot.summary;

import java.util.Arrays;

/** Counts the respondents of one theme at a time. The section "Counting" of the design defines what is counted. */
final class ThemeTally {
    private final ResponseTable responses;
    private final ThemeMarks coded;
    private final ThemeMarks suggestions;
    private final int[] campaignSeenBy;
    private final int[] respondents;
    private final int[] distinctTexts;
    private final int[] suggested;
    private int overall;

    ThemeTally(ResponseTable responses, ThemeMarks coded, ThemeMarks suggestions, int questions) {
        this.responses = responses;
        this.coded = coded;
        this.suggestions = suggestions;
        campaignSeenBy = new int[responses.campaigns()];
        Arrays.fill(campaignSeenBy, -1);
        respondents = new int[questions];
        distinctTexts = new int[questions];
        suggested = new int[questions];
    }

    /** Counts this theme and discards the previous counts. */
    void count(int theme) {
        Arrays.fill(respondents, 0);
        Arrays.fill(distinctTexts, 0);
        Arrays.fill(suggested, 0);
        overall = 0;
        countCoded(theme);
        for (int row = suggestions.next(theme, 0); row >= 0; row = suggestions.next(theme, row + 1)) {
            suggested[responses.question(row)] += coded.has(theme, row) ? 0 : 1;
        }
    }

    private void countCoded(int theme) {
        int last = -1;
        for (int row = coded.next(theme, 0); row >= 0; row = coded.next(theme, row + 1)) {
            int question = responses.question(row);
            // A submission has one response per question, so within a question responses are respondents.
            respondents[question]++;
            distinctTexts[question] += isFirstOfItsText(theme, row) ? 1 : 0;
            overall += responses.submission(row) == last ? 0 : 1;
            last = responses.submission(row);
        }
    }

    /** A campaign belongs to one question, so one marker per campaign suffices for theme and question. */
    private boolean isFirstOfItsText(int theme, int row) {
        int campaign = responses.campaign(row);
        if (campaign < 0) {
            return true;
        }
        boolean first = campaignSeenBy[campaign] != theme;
        campaignSeenBy[campaign] = theme;
        return first;
    }

    /** Distinct respondents across all questions. */
    int overall() {
        return overall;
    }

    int respondents(int question) {
        return respondents[question];
    }

    int distinctTexts(int question) {
        return distinctTexts[question];
    }

    int suggested(int question) {
        return suggested[question];
    }
}
