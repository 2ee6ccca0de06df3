package org.folkmoot.summary;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.codeframe.ThemePlace;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;

/** Counts themes by the values of an attribute. */
final class BreakdownCounter {
    private final ResponseTable responses;
    private final ThemeMarks coded;
    private final List<Question> questions;
    private final List<ThemePlace> places;

    /** @param places the themes to count */
    BreakdownCounter(ResponseTable responses, ThemeMarks coded, List<Question> questions, List<ThemePlace> places) {
        this.responses = responses;
        this.coded = coded;
        this.questions = questions;
        this.places = places;
    }

    Breakdown count(Attribute attribute, ValueTable values) {
        int width = values.names().size();
        int[][] answering = new int[questions.size()][width];
        int[][] respondents = new int[questions.size()][places.size() * width];
        for (int row = 0; row < responses.size(); row++) {
            values.addTo(answering[responses.question(row)], 0, responses.submission(row));
        }
        for (int place = 0; place < places.size(); place++) {
            int theme = coded.indexOf(places.get(place).theme().id());
            for (int row = coded.next(theme, 0); row >= 0; row = coded.next(theme, row + 1)) {
                values.addTo(respondents[responses.question(row)], place * width, responses.submission(row));
            }
        }
        List<Breakdown.Block> blocks = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            blocks.add(new Breakdown.Block(questions.get(i), places, answering[i], respondents[i]));
        }
        return new Breakdown(attribute, values.names(), blocks);
    }
}
