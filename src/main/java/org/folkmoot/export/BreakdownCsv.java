package org.folkmoot.export;

import java.util.List;
import org.folkmoot.model.codeframe.ThemePlace;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.counting.Summary;

/**
 * {@code breakdown.csv}: one row per attribute, question, theme and value. Respondents without a value are in rows with
 * an empty value.
 */
public final class BreakdownCsv implements CsvTable {
    private final List<Breakdown> breakdowns;

    public BreakdownCsv(Summary summary) {
        breakdowns = summary.breakdowns();
    }

    @Override
    public String fileName() {
        return "breakdown.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        csv.row(
                "question",
                "theme_code",
                "theme",
                "attribute",
                "value",
                "respondents",
                "percent_of_answering",
                "answering");
        for (Breakdown breakdown : breakdowns) {
            for (Breakdown.Block block : breakdown.questions()) {
                for (int theme = 0; theme < block.themes().size(); theme++) {
                    write(csv, breakdown, block, theme, written);
                }
            }
        }
    }

    private static void write(SafeCsv csv, Breakdown breakdown, Breakdown.Block block, int theme, RowsWritten written) {
        ThemePlace place = block.themes().get(theme);
        for (int value = 0; value < breakdown.values().size(); value++) {
            Share respondents = block.respondents(theme, value);
            csv.row(
                    block.question().code(),
                    place.theme().code(),
                    place.theme().name(),
                    breakdown.attribute().name(),
                    breakdown.values().get(value),
                    Long.toString(respondents.part()),
                    respondents.percentText(),
                    Long.toString(respondents.base()));
            written.next();
        }
    }
}
