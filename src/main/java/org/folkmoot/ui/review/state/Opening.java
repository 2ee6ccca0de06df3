package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Map;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Question;
import org.folkmoot.model.Theme;
import org.folkmoot.service.review.ReviewService;

/**
 * What the Review screen needs before it can list anything.
 *
 * @param numbers themes by the number key that toggles them
 * @param recent themes coded last, by id, the last one first
 */
public record Opening(List<Question> questions, Codeframe codeframe, Map<Integer, Theme> numbers, List<Long> recent) {
    /** Reads the file and the settings: not for the interface thread. */
    static Opening read(ReviewService review, NumberedThemes numbering) {
        Codeframe frame = review.codeframe();
        return new Opening(review.questions(), frame, numbering.of(frame), review.recentThemes());
    }
}
