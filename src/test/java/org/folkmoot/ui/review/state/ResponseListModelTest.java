package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.Sort;
import org.folkmoot.ui.ReviewFile;
import org.folkmoot.ui.SmallSample;
import org.junit.jupiter.api.Test;

class ResponseListModelTest extends ReviewFile {
    private Narrowing narrowing() {
        return model.responses().narrowing();
    }

    @Test
    void opensWithFirstResponseToFirstQuestion() {
        assertThat(model.responses().questions())
                .extracting(Question::wording)
                .containsExactly(SmallSample.QUESTION, SmallSample.SECOND);
        assertThat(rows()).hasSize(ROWS);
        assertThat(model.responses().list().current()).contains(rowAt(0));
        assertThat(rowAt(0).reference()).isEqualTo("R-00001");
        assertThat(model.themes().responses()).contains((long) ROWS);
        assertThat(model.idle()).isTrue();
    }

    @Test
    void stateAndSearchNarrowList() {
        narrowing().to(CodingState.NOT_COUNTED);
        assertThat(rows()).hasSize(ROWS / 16 * 2);
        assertThat(model.themes().responses()).as("the question's responses").contains((long) ROWS);
        narrowing().clear();
        narrowing().search("burglar");
        assertThat(rows()).hasSize(ROWS / 16);
        assertThat(detail().row().reference()).isEqualTo("R-00008");
        narrowing().search("xyzzy");
        assertThat(rows()).isEmpty();
        assertThat(model.reading().detailProperty().get()).isEmpty();
        narrowing().clear();
        assertThat(rows()).hasSize(ROWS);
    }

    @Test
    void lowerCaseOperatorGetsHint() {
        narrowing().search("burglary and drugs");
        assertThat(model.responses().searchHintProperty().get()).isNotEmpty();
        narrowing().search("burglary");
        assertThat(model.responses().searchHintProperty().get()).isEmpty();
    }

    @Test
    void themeNarrowsListToItsGroup() {
        commands.list().select(6);
        commands.decisions().toggle(1);
        narrowing().to(Optional.of(theme("VIOLENCE")));
        assertThat(rows()).extracting(ResponseRow::reference).containsExactly("R-00007");
    }

    @Test
    void conditionsAreCombinedAndRemoved() {
        long borough = model.responses().attributes().get(0).id();
        Condition camden = new Condition.HasValue(borough, Set.of("Camden"));
        narrowing().with(camden);
        int inCamden = rows().size();
        assertThat(inCamden).isEqualTo((ROWS + 4) / 5);
        narrowing().with(new Condition.Words(51, Integer.MAX_VALUE));
        assertThat(rows()).isNotEmpty().hasSizeLessThan(inCamden);
        narrowing().without(camden);
        narrowing().sort(Sort.of(Sort.By.REFERENCE, true));
        assertThat(rowAt(0).reference()).isGreaterThan(rowAt(1).reference());
        narrowing().allQuestions(true);
        narrowing().clear();
        assertThat(rows()).hasSize(ROWS);
        narrowing().allQuestions(true);
        assertThat(rows()).hasSize(2 * ROWS);
    }

    @Test
    void selectedResponseStaysSelectedInNewList() {
        commands.list().select(7);
        narrowing().search("burglar");
        assertThat(model.responses().list().selectedProperty().get()).isZero();
        assertThat(detail().row().reference()).isEqualTo("R-00008");
        narrowing().search("");
        assertThat(model.responses().list().selectedProperty().get()).isEqualTo(7);
    }

    @Test
    void anotherQuestionListsItsResponses() {
        Question second = model.responses().questions().get(1);
        int version = model.responses().versionProperty().get();
        model.responses().ask(second);
        assertThat(question()).isEqualTo(second);
        assertThat(rows()).hasSize(ROWS).allMatch(row -> row.questionId() == second.id());
        assertThat(model.responses().versionProperty().get()).isGreaterThan(version);
        assertCountsMatchFile();
    }

    @Test
    void otherResponseOfSameRespondentOpensItsQuestion() {
        model.responses().open(detail().others().get(0));
        assertThat(question()).isEqualTo(model.responses().questions().get(1));
        assertThat(detail().row().reference()).isEqualTo("R-00001");
        assertThat(detail().text()).startsWith("Road safety.");
    }

    @Test
    void goToListsOnlyTheseResponses() {
        narrowing().search("burglar");
        long first = rowAt(0).textId();
        long second = rowAt(1).textId();
        narrowing().clear();
        model.responses().goTo(List.of(second, first));
        assertThat(rows()).extracting(ResponseRow::textId).containsExactly(first, second);
        assertThat(detail().row().textId()).isEqualTo(second);
        model.responses().goTo(List.of(first));
        assertThat(rows()).as("one response is shown in its list").hasSize(ROWS);
        assertThat(detail().row().textId()).isEqualTo(first);
    }

    @Test
    void selectKeepsListWhereItCan() {
        narrowing().search("burglar");
        long listed = rowAt(1).textId();
        model.responses().select(listed);
        assertThat(rows()).hasSize(ROWS / 16);
        assertThat(detail().row().textId()).isEqualTo(listed);
        narrowing().clear();
        long other = rowAt(0).textId();
        narrowing().search("burglar");
        model.responses().select(other);
        assertThat(rows()).hasSize(ROWS);
        assertThat(detail().row().textId()).isEqualTo(other);
    }

    @Test
    void searchHitsAreFoundInListAndText() {
        SearchHits search = searchHits();
        narrowing().search("burglar");
        List<String> words = new java.util.ArrayList<>();
        search.read(detail().row().textId(), hits -> hits.forEach(hit -> words.add(hit.of(detail().text()))));
        assertThat(words).containsExactly("burglary");
        assertThat(model.responses()
                        .extras()
                        .snippet(rowAt(0).textId())
                        .orElseThrow()
                        .hits())
                .hasSize(1);
        narrowing().clear();
        assertThat(model.responses().extras().snippet(rowAt(0).textId())).isEmpty();
    }

    @Test
    void filterAndPlaceAreRestoredButNotSearch() {
        narrowing().to(CodingState.TO_DO);
        narrowing().search("police");
        commands.list().select(1);
        String reference = detail().row().reference();
        model.close();
        assertThat(memory().place()).contains(detail().row().textId());
        ReviewViewModel again = reopened();
        assertThat(again.responses().narrowing().query()).isEqualTo(ListQuery.ALL.withState(CodingState.TO_DO));
        assertThat(again.reading().detailProperty().get().orElseThrow().row().reference())
                .isEqualTo(reference);
    }

    @Test
    void marksExtendFromAnchor() {
        commands.list().extend(1);
        commands.list().extendTo(4);
        assertThat(model.responses().list().marks().textIds()).hasSize(5);
        commands.list().mark(2);
        assertThat(model.responses().list().marks().textIds()).hasSize(4);
        commands.list().markAll();
        assertThat(model.responses().list().marks().textIds()).hasSize(ROWS);
    }
}
