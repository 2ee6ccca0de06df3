package org.folkmoot.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.codeframe.ThemePlace;
import org.folkmoot.model.counting.Estimate;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.counting.QuestionEstimates.ThemeEstimate;
import org.folkmoot.model.counting.Summary;

/**
 * {@code estimates.csv}: one row per theme and question with a random sample, with 95% intervals. Estimates are empty
 * while too little of the sample has been read.
 */
public final class EstimatesCsv implements CsvTable {
    private final List<QuestionEstimates> estimates;
    private final Map<Long, ThemePlace> places = new HashMap<>();

    /** @param summary from the same snapshot of the store */
    public EstimatesCsv(List<QuestionEstimates> estimates, Summary summary) {
        this.estimates = List.copyOf(estimates);
        summary.overall().forEach(count -> places.put(count.place().theme().id(), count.place()));
    }

    @Override
    public String fileName() {
        return "estimates.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        csv.row(
                "question",
                "wording",
                "theme_code",
                "theme",
                "theme_path",
                "level",
                "answering",
                "confirmed",
                "known_before",
                "sample_drawn",
                "sample_read",
                "estimated_respondents",
                "respondents_low",
                "respondents_high",
                "estimated_percent",
                "percent_low",
                "percent_high",
                "unfound",
                "unfound_low",
                "unfound_high");
        for (QuestionEstimates question : estimates) {
            for (ThemeEstimate theme : question.themes()) {
                ThemePlace place = places.get(theme.theme().id());
                if (place != null) {
                    row(csv, question, theme, place);
                    written.next();
                }
            }
        }
    }

    private static void row(SafeCsv csv, QuestionEstimates question, ThemeEstimate theme, ThemePlace place) {
        Optional<Estimate> respondents = theme.respondents().map(Estimate::whole);
        Optional<Estimate> percent =
                theme.respondents().map(each -> each.scaled(100.0 / Math.max(1, question.answering()), 0));
        Optional<Estimate> unfound = theme.unfound().map(Estimate::whole);
        csv.row(
                question.question().code(),
                question.question().wording(),
                theme.theme().code(),
                theme.theme().name(),
                place.path(),
                Integer.toString(place.level()),
                Long.toString(question.answering()),
                Long.toString(theme.confirmed()),
                Long.toString(question.knownBefore()),
                Integer.toString(question.drawn()),
                Integer.toString(theme.sample()),
                cell(respondents.map(Estimate::value), 0),
                cell(respondents.map(Estimate::low), 0),
                cell(respondents.map(Estimate::high), 0),
                cell(percent.map(Estimate::value), 1),
                cell(percent.map(Estimate::low), 1),
                cell(percent.map(Estimate::high), 1),
                cell(unfound.map(Estimate::value), 0),
                cell(unfound.map(Estimate::low), 0),
                cell(unfound.map(Estimate::high), 0));
    }

    private static String cell(Optional<Double> number, int decimals) {
        return number.map(each -> BigDecimal.valueOf(each)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse("");
    }
}
