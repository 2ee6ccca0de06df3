package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.Coding;
import org.folkmoot.model.Condition;
import org.folkmoot.model.Flag;
import org.folkmoot.model.Question;
import org.folkmoot.model.QuestionProgress;
import org.folkmoot.model.ResponseDetail;
import org.folkmoot.model.ResponseFilter;
import org.folkmoot.model.ResponseRow;
import org.folkmoot.model.Sort;
import org.folkmoot.model.Span;
import org.folkmoot.model.Theme;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Heard;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.UserFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Review screen without a window, on a real file. */
class ReviewViewModelTest {
    private static final int ROWS = 48;

    @TempDir
    private Path folder;

    private Session session;
    private UserFolder settings;
    private ReviewViewModel model;
    private ReviewCommands commands;
    private final Heard heard = new Heard();

    @BeforeEach
    void open() throws IOException {
        TestContext context = new TestContext(folder);
        Path file = context.consultation("small", SmallSample.write(folder, ROWS));
        session = context.app().sessions().open(file, TestContext.CODER);
        settings = context.app().settings();
        model = new ReviewViewModel(session, Background.sameThread(), heard, new NumberedThemes(settings));
        commands = new ReviewCommands(model, heard, new Messages());
        model.load();
    }

    @AfterEach
    void close() {
        session.close();
        assertThat(heard.banners()).isEmpty();
    }

    @Test
    void beginsWithTheFirstResponseOfTheFirstQuestion() {
        assertThat(model.questions())
                .extracting(Question::wording)
                .containsExactly(SmallSample.QUESTION, SmallSample.SECOND);
        assertThat(model.list().rows()).hasSize(ROWS);
        assertThat(detail().row().reference()).isEqualTo("R-00001");
        assertThat(detail().text()).isEqualTo(SmallSample.first(0));
        assertThat(model.responses()).contains((long) ROWS);
        assertThat(model.idle()).isTrue();
    }

    @Test
    void aNumberTogglesItsThemeInTheFile() {
        Theme knife = theme("KNIFE");
        commands.toggle(1);
        assertThat(stored()).extracting(Coding::themeId).containsExactly(knife.id());
        assertThat(model.list().rows().get(0).themeIds()).containsExactly(knife.id());
        assertThat(model.count(knife)).isEqualTo(1);
        assertThat(model.count(theme("VIOLENCE"))).isEqualTo(1);
        commands.toggle(1);
        assertThat(stored()).isEmpty();
        assertThat(model.count(knife)).isZero();
    }

    @Test
    void selectedWordsBecomeEvidenceAndMoreWordsAreAdded() {
        model.selectionProperty().set(Optional.of(new Span(5, 13)));
        commands.toggle(theme("REALM"));
        assertThat(stored().get(0).spans()).containsExactly(new Span(5, 13));
        assertThat(model.selectionProperty().get()).isEmpty();
        model.selectionProperty().set(Optional.of(new Span(20, 24)));
        commands.toggle(theme("REALM"));
        assertThat(stored().get(0).spans()).containsExactly(new Span(5, 13), new Span(20, 24));
    }

    @Test
    void acceptAndRejectTakeTheTopSuggestion() {
        List<Long> suggested = detail().suggestions().stream()
                .map(suggestion -> suggestion.themeId())
                .toList();
        assertThat(suggested).hasSizeGreaterThan(2);
        commands.acceptTop();
        commands.rejectTop();
        assertThat(stored()).extracting(Coding::themeId).containsExactly(suggested.get(0));
        assertThat(detail().suggestions())
                .extracting(suggestion -> suggestion.themeId())
                .isEqualTo(suggested.subList(2, suggested.size()));
        assertThat(model.list().rows().get(0).openSuggestions()).isEqualTo(suggested.size() - 2);
    }

    @Test
    void doneGoesToTheNextThatIsNotAndLeavesOutWhatDoesNotCount() {
        commands.select(1);
        commands.doneAndNext();
        assertThat(session.review().row(rowAt(1).textId()).done()).isTrue();
        assertThat(detail().row().reference())
                .as("a blank and an n/a are left out")
                .isEqualTo("R-00005");
        assertThat(model.progressProperty().get()).isEqualTo(storedProgress());
        assertThat(model.progressProperty().get().done()).isEqualTo(1);
        commands.select(1);
        commands.reopen();
        assertThat(model.progressProperty().get()).isEqualTo(storedProgress());
        assertThat(storedProgress().done()).isZero();
    }

    @Test
    void undoRestoresWhatWasAndGoesThere() {
        commands.toggle(1);
        commands.doneAndNext();
        commands.toggle(2);
        commands.undo();
        commands.undo();
        assertThat(detail().row().reference()).isEqualTo("R-00001");
        assertThat(detail().row().done()).isFalse();
        assertThat(stored())
                .extracting(Coding::themeId)
                .containsExactly(theme("KNIFE").id());
        commands.undo();
        assertThat(stored()).isEmpty();
        commands.redo();
        assertThat(stored()).hasSize(1);
        assertThat(heard.toasts()).hasSize(4);
        assertCountsAreAsStored();
    }

    @Test
    void nothingToUndoIsSaid() {
        commands.undo();
        assertThat(heard.toasts()).containsExactly("You have nothing to undo");
    }

    @Test
    void allSuggestionsOfAThemeAreOneDeedThatCanBeUndone() {
        Theme stop = theme("STOP");
        long before = session.review().themeCounts(question().id()).getOrDefault(stop.id(), 0L);
        assertThat(before).isZero();
        commands.acceptAll(stop);
        long after = session.review().themeCounts(question().id()).getOrDefault(stop.id(), 0L);
        assertThat(after).isGreaterThan(3);
        assertThat(model.count(stop)).isEqualTo(after);
        assertThat(heard.toasts()).hasSize(1);
        heard.press();
        assertThat(session.review().themeCounts(question().id()).getOrDefault(stop.id(), 0L))
                .isZero();
        assertThat(model.count(stop)).isZero();
        assertCountsAreAsStored();
    }

    @Test
    void memoAndFlagAreKept() {
        commands.memo(detail().row().textId(), "ask the borough");
        commands.flag(Flag.QUOTABLE);
        ResponseDetail stored = session.review().detail(detail().row().textId());
        assertThat(stored.memo()).isEqualTo("ask the borough");
        assertThat(stored.row().flags()).containsExactly(Flag.QUOTABLE);
        commands.flag(Flag.QUOTABLE);
        assertThat(session.review().row(stored.row().textId()).flags()).isEmpty();
    }

    @Test
    void filtersAndSearchNarrowTheList() {
        model.narrowing().to(ResponseFilter.State.NOT_COUNTED);
        assertThat(model.list().rows()).hasSize(ROWS / 16 * 2);
        assertThat(model.responses()).contains((long) ROWS);
        model.narrowing().clear();
        model.narrowing().search("burglar");
        assertThat(model.list().rows()).hasSize(ROWS / 16);
        assertThat(detail().row().reference()).isEqualTo("R-00008");
        model.narrowing().search("xyzzy");
        assertThat(model.list().rows()).isEmpty();
        assertThat(model.detailProperty().get()).isEmpty();
        model.narrowing().search("burglary and drugs");
        assertThat(model.searchHintProperty().get()).isNotEmpty();
        model.narrowing().clear();
        assertThat(model.list().rows()).hasSize(ROWS);
    }

    @Test
    void aThemeCanBeAskedFor() {
        commands.select(6);
        commands.toggle(1);
        model.narrowing().to(Optional.of(theme("VIOLENCE")));
        assertThat(model.list().rows()).extracting(ResponseRow::reference).containsExactly("R-00007");
    }

    @Test
    void theSameKeysWorkOnAllThatIsChosen() {
        commands.extend(1);
        commands.extend(3);
        assertThat(model.list().marks().textIds()).hasSize(5);
        commands.toggle(1);
        Theme knife = theme("KNIFE");
        assertThat(session.review().themeCounts(question().id()).get(knife.id()))
                .isEqualTo(3);
        assertThat(rowAt(0).themeIds()).contains(knife.id());
        assertThat(model.count(knife)).isEqualTo(3);
        assertThat(heard.toasts()).containsExactly("Coded 4 responses to Knife crime");
        assertThat(model.list().marks().textIds())
                .as("still chosen for the next deed")
                .hasSize(5);
        heard.press();
        assertThat(session.review().themeCounts(question().id())).doesNotContainKey(knife.id());
        commands.doneAndNext();
        assertThat(storedProgress().done()).isEqualTo(3);
        assertCountsAreAsStored();
    }

    @Test
    void conditionsAddUpAndAreLetGoOf() {
        long borough = model.attributes().get(0).id();
        Condition camden = new Condition.HasValue(borough, java.util.Set.of("Camden"));
        model.narrowing().with(camden);
        int inCamden = model.list().rows().size();
        assertThat(inCamden).isEqualTo((ROWS + 4) / 5);
        model.narrowing().with(new Condition.Words(51, Integer.MAX_VALUE));
        assertThat(model.list().rows()).isNotEmpty().hasSizeLessThan(inCamden);
        model.narrowing().without(camden);
        model.narrowing().sort(Sort.of(Sort.By.REFERENCE, true));
        assertThat(model.list().rows().get(0).reference())
                .isGreaterThan(model.list().rows().get(1).reference());
        model.narrowing().allQuestions(true);
        model.narrowing().clear();
        assertThat(model.list().rows()).hasSize(ROWS);
        model.narrowing().allQuestions(true);
        assertThat(model.list().rows()).hasSize(2 * ROWS);
    }

    @Test
    void whatTheSearchFindsIsMarkedInListAndReader() {
        model.narrowing().search("burglar");
        List<Span> hits = new java.util.ArrayList<>();
        new SearchHits(model).read(detail().row().textId(), hits::addAll);
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).of(detail().text())).isEqualTo("burglary");
        assertThat(rowAt(0).reference()).isEqualTo("R-00008");
        assertThat(model.extras().snippet(rowAt(0).textId()).orElseThrow().hits())
                .hasSize(1);
        model.narrowing().clear();
        assertThat(model.extras().snippet(rowAt(0).textId())).isEmpty();
    }

    @Test
    void theListIsLeftAsItWasFound() {
        ListMemory memory = new ListMemory(settings, session.uuid());
        model.remember(memory);
        model.narrowing().to(ResponseFilter.State.TO_DO);
        model.narrowing().search("police");
        commands.select(1);
        String reference = detail().row().reference();
        long place = detail().row().textId();
        assertThat(model.list().currentText()).contains(place);
        model.close();
        assertThat(memory.place()).contains(place);
        ReviewViewModel again =
                new ReviewViewModel(session, Background.sameThread(), heard, new NumberedThemes(settings));
        again.remember(memory);
        again.load();
        ListQuery query = again.narrowing().queryProperty().get();
        assertThat(query).isEqualTo(ListQuery.ALL.withState(ResponseFilter.State.TO_DO));
        assertThat(again.detailProperty().get().orElseThrow().row().reference()).isEqualTo(reference);
    }

    @Test
    void anotherAnswerOfTheSameRespondentOpensItsQuestion() {
        model.open(detail().others().get(0));
        assertThat(model.questionProperty().get()).contains(model.questions().get(1));
        assertThat(detail().row().reference()).isEqualTo("R-00001");
        assertThat(detail().text()).startsWith("Road safety.");
    }

    private void assertCountsAreAsStored() {
        Map<Long, Long> counts = session.review().themeCounts(question().id());
        for (Theme theme : model.codeframeProperty().get().themes()) {
            assertThat(model.count(theme)).as(theme.code()).isEqualTo(counts.getOrDefault(theme.id(), 0L));
        }
    }

    private ResponseDetail detail() {
        return model.detailProperty().get().orElseThrow();
    }

    private ResponseRow rowAt(int index) {
        return model.list().rows().get(index);
    }

    private Question question() {
        return model.questionProperty().get().orElseThrow();
    }

    private QuestionProgress storedProgress() {
        return session.review().progress(question().id());
    }

    /** Themes applied to the response being read, as the file has them. */
    private List<Coding> stored() {
        return session.review().detail(detail().row().textId()).codings().stream()
                .filter(Coding::applied)
                .toList();
    }

    private Theme theme(String code) {
        return model.codeframeProperty().get().byCode(code).orElseThrow();
    }
}
