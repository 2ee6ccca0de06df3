package org.folkmoot.ui.codeframe;

import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.CodedResponse;
import org.folkmoot.service.codeframe.SplitService;
import org.folkmoot.service.review.ParsedSearch;
import org.folkmoot.service.review.ReviewService;

/** Lists the codings of a theme that is to be split. JavaFX thread only. */
public final class SplitModel {
    private final CodeframeWork work;
    private final SplitService splitting;
    private final ReviewService review;

    public SplitModel(CodeframeWork work, SplitService splitting, ReviewService review) {
        this.work = work;
        this.splitting = splitting;
        this.review = review;
    }

    /** The questions, coders and attributes to filter the codings by. */
    void choices(Theme theme, Consumer<SplitService.Choices> then) {
        work.read(() -> splitting.choices(theme.id()), then);
    }

    /** Parses a search; touches no file. */
    ParsedSearch search(String text) {
        return review.search(text);
    }

    void codings(Theme theme, SplitService.Filter filter, Consumer<List<CodedResponse>> then) {
        work.read(() -> splitting.codings(theme.id(), filter), then);
    }
}
