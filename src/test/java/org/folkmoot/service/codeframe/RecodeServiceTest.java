package org.folkmoot.service.codeframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.RecodeItem;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecodeServiceTest {
    @TempDir
    Path folder;

    private Path file;
    private Session session;

    @BeforeEach
    void open() {
        file = folder.resolve("plan.folkmoot");
        Fixture.create(
                        file,
                        List.of(
                                "a moped came over the pavement",
                                "the pavement is broken",
                                "lights please",
                                "mopeds, mopeds everywhere",
                                "a moped again"))
                .close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
    }

    @AfterEach
    void sound() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    private List<Long> texts() {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL).stream()
                .map(ResponseRow::textId)
                .toList();
    }

    private static List<String> references(RecodeService.State state) {
        return state.queue().stream().map(RecodeItem::reference).toList();
    }

    private Theme late() {
        texts().subList(0, 4).forEach(text -> session.coding().done(text));
        Theme late = session.codeframe()
                .add(new NewTheme("Mopeds", "", Optional.empty(), "over the pavement"))
                .theme();
        session.codeframe().change(late.id(), ThemeField.RULES, "moped*");
        session.tagging().refresh(Progress.NONE);
        return late;
    }

    @Test
    void queueListsDoneResponsesRulesBeforeWords() {
        Theme late = late();
        RecodeService.State state = session.recode().lineUp(late.id());
        assertThat(state.doneBefore()).isEqualTo(4);
        assertThat(references(state)).containsExactly("R-1", "R-4", "R-2");
        assertThat(state.queue().get(0).why()).isEqualTo("moped*");
        assertThat(state.queue().get(0).spans()).containsExactly(new Span(2, 7));
        assertThat(state.queue().get(2).why()).isEmpty();
        assertThat(state.lookedAt()).isZero();
    }

    @Test
    void queueKeepsDecisionsAcrossRestartAndRebuild() {
        Theme late = late();
        RecodeService.State state = session.recode().lineUp(late.id());
        session.recode().decide(late.id(), state.queue().get(0), true);
        session.recode().decide(late.id(), state.queue().get(2), false);
        session.close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
        RecodeService.State later = session.recode().lineUp(late.id());
        assertThat(later.lookedAt()).isEqualTo(2);
        assertThat(later.queue()).hasSize(3);
        assertThat(later.doneBefore()).isEqualTo(2);
        List<Coding> codings = session.review().detail(texts().get(0)).codings();
        assertThat(codings).singleElement().satisfies(coding -> {
            assertThat(coding.applied()).isTrue();
            assertThat(coding.spans()).containsExactly(new Span(2, 7));
        });
        assertThat(session.review().detail(texts().get(1)).codings())
                .singleElement()
                .satisfies(coding -> assertThat(coding.verdict()).isEqualTo(Verdict.REJECTED));
        session.history().undo();
        assertThat(session.recode().state(late.id()).lookedAt()).isEqualTo(1);
    }

    @Test
    void earlierDoneResponsesAreReopenedAsOneStep() {
        Theme late = late();
        session.coding().done(texts().get(4));
        session.recode()
                .decide(late.id(), session.recode().lineUp(late.id()).queue().get(0), true);
        assertThat(session.recode().reopen(late.id())).isEqualTo(3);
        assertThat(session.review().row(texts().get(0)).done()).isTrue();
        assertThat(session.review().row(texts().get(1)).done()).isFalse();
        assertThat(session.review().row(texts().get(4)).done())
                .as("done with the theme in sight")
                .isTrue();
        assertThat(session.recode().reopen(late.id())).isZero();
        session.history().undo();
        assertThat(session.review().row(texts().get(1)).done()).isTrue();
    }
}
