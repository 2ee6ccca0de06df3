package org.folkmoot.ui.review.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.model.response.Sort;
import org.folkmoot.ui.ReviewFile;
import org.folkmoot.ui.review.list.UnfoundModel.Unfound;
import org.junit.jupiter.api.Test;

class UnfoundModelTest extends ReviewFile {
    @Test
    void estimateNeedsRandomSample() {
        UnfoundModel unfound = unfound();
        assertThat(unfound.unfoundProperty().get()).isInstanceOf(Unfound.Unasked.class);
        model.responses().narrowing().sort(Sort.likely(theme("KNIFE").id()));
        assertThat(unfound.unfoundProperty().get()).isInstanceOf(Unfound.NoSample.class);
        model.responses().narrowing().sort(Sort.ARRIVAL);
        assertThat(unfound.unfoundProperty().get()).isInstanceOf(Unfound.Unasked.class);
    }

    @Test
    void unreadSampleGivesNoNumber() {
        session.randomSamples().draw(question().id(), 10);
        UnfoundModel unfound = unfound();
        model.responses().narrowing().sort(Sort.likely(theme("KNIFE").id()));
        assertThat(unfound.unfoundProperty().get()).isNotInstanceOf(Unfound.About.class);
    }
}
