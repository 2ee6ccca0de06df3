package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Map;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.service.review.ReviewService;

/**
 * What the Review screen reads before it can list responses.
 *
 * @param numbers themes by number key
 * @param recent ids of the themes coded last, the latest first
 */
record Opening(
        List<Question> questions,
        List<Attribute> attributes,
        Codeframe codeframe,
        Map<Integer, Theme> numbers,
        List<Long> recent) {
    /** Reads the file and the settings: not for the UI thread. */
    static Opening read(ReviewService review, ListingService listing, NumberedThemes numbering) {
        Codeframe frame = review.codeframe();
        return new Opening(review.questions(), listing.attributes(), frame, numbering.of(frame), review.recentThemes());
    }
}
