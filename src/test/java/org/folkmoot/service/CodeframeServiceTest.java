package org.folkmoot.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.Theme;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeframeServiceTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() {
        Path file = folder.resolve("plan.folkmoot");
        Fixture.create(file, List.of("lights please", "knives everywhere", "more lights and fewer knives", "hello"))
                .close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
    }

    @AfterEach
    void sound() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    private Theme theme(String code) {
        return session.review().codeframe().byCode(code).orElseThrow();
    }

    @Test
    void aNewThemeIsTheLastOfItsSiblingsAndCanBeTakenBack() {
        CodeframeService.Changed added = session.codeframe()
                .add(new NewTheme(
                        "  Street lighting at night ",
                        "",
                        Optional.of(theme("SAFE").id()),
                        "dark alley"));
        assertThat(added.theme().label()).isEqualTo("SLN Street lighting at night");
        assertThat(added.batch().kind()).isEqualTo(BatchKind.THEME_ADD);
        assertThat(added.theme().spec().example()).isEqualTo("dark alley");
        assertThat(session.review().codeframe().themes())
                .extracting(Theme::code)
                .containsExactly("SAFE", "LIGHT", "KNIFE", "SLN");
        assertThat(session.history().undo().orElseThrow().detail()).isEqualTo("SLN");
        assertThat(session.review().codeframe().byCode("SLN")).isEmpty();
        session.history().redo();
        assertThat(theme("SLN").id()).isEqualTo(added.theme().id());
    }

    @Test
    void codesAreProposedFromTheName() {
        assertThat(session.codeframe().proposeCode("Violence against women and girls"))
                .isEqualTo("VAWG");
        assertThat(session.codeframe().proposeCode("Lighting")).isEqualTo("LIGHTING");
        assertThat(session.codeframe().proposeCode("Light")).isEqualTo("LIGHT2");
        assertThat(session.codeframe().proposeCode("Women's safety")).isEqualTo("WOMENS");
        assertThat(session.codeframe().proposeCode("Éclairage")).isEqualTo("ECLAIRAG");
        assertThat(session.codeframe().proposeCode("?")).isEqualTo("T1");
        assertThat(session.codeframe().proposeCode("The")).isEqualTo("THE");
    }

    @Test
    void whatIsNoThemeIsRefusedInPlainWords() {
        refused(new NewTheme("Lamps", "light", Optional.empty(), ""), "The code light is taken");
        refused(new NewTheme("Lamps", "A B", Optional.empty(), ""), "could be \"A-B\"");
        refused(new NewTheme(" ", "X", Optional.empty(), ""), "needs a name");
        refused(new NewTheme("Lamps", "X", Optional.of(99L), ""), "no longer in the codeframe");
        assertThat(session.history().undo()).isEmpty();
    }

    private void refused(NewTheme wanted, String sentence) {
        assertThatThrownBy(() -> session.codeframe().add(wanted))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }
}
