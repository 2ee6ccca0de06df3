package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.Span;
import org.folkmoot.ui.ReviewFile;
import org.folkmoot.ui.SmallSample;
import org.junit.jupiter.api.Test;

class ReadingModelTest extends ReviewFile {
    @Test
    void readsSelectedResponse() {
        assertThat(detail().text()).isEqualTo(SmallSample.first(0));
        commands.list().select(5);
        assertThat(detail().row().reference()).isEqualTo("R-00006");
        assertThat(detail().text()).isEqualTo(SmallSample.first(5));
        commands.list().previous();
        assertThat(detail().text()).isEqualTo(SmallSample.first(4));
        commands.list().next();
        assertThat(detail().text()).isEqualTo(SmallSample.first(5));
    }

    @Test
    void nextResponseClearsSelectedWords() {
        model.reading().selectionProperty().set(Optional.of(new Span(2, 8)));
        commands.list().next();
        assertThat(model.reading().selectionProperty().get()).isEmpty();
    }

    @Test
    void openedResponseIsRecorded() {
        long textId = detail().row().textId();
        assertThat(session.review().row(textId).begun()).isFalse();
        model.reading().markOpened();
        assertThat(session.review().row(textId).begun()).isTrue();
    }

    @Test
    void sourceAndRespondentAreRead() {
        long textId = detail().row().textId();
        List<String> found = new ArrayList<>();
        model.reading().source(textId, from -> found.add(from.fileName() + ":" + from.line()));
        model.reading().respondent(textId, respondent -> found.add(respondent.reference()));
        assertThat(found).containsExactly("responses.csv:2", "R-00001");
    }

    @Test
    void distressingResponseIsCoveredUntilAskedFor() {
        model.reading().covering().onProperty().set(true);
        commands.responses().flag(Flag.DISTRESSING);
        assertThat(covered()).isTrue();
        model.reading().turnCover();
        assertThat(covered()).isFalse();
        model.reading().turnCover();
        assertThat(covered()).isTrue();
    }

    private boolean covered() {
        ResponseRow row = detail().row();
        return model.reading().covering().covers(row);
    }
}
