package org.folkmoot.service.codeframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeChange;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.FileContents;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeframeServiceTest {
    @TempDir
    Path folder;

    private Session session;
    private Path file;

    @BeforeEach
    void open() {
        file = folder.resolve("plan.folkmoot");
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
    void newThemeIsLastSiblingAndUndoable() {
        CodeframeService.Changed added = session.codeframe()
                .add(new NewTheme(
                        "  Street lighting at night ",
                        "",
                        Optional.of(theme("SAFE").id()),
                        "dark alley"));
        assertThat(added.theme().label()).isEqualTo("SLN Street lighting at night");
        assertThat(added.step().kind()).isEqualTo(StepKind.THEME_ADD);
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
        assertThat(session.codeframe().suggestCode("Violence against women and girls"))
                .isEqualTo("VAWG");
        assertThat(session.codeframe().suggestCode("Lighting")).isEqualTo("LIGHTING");
        assertThat(session.codeframe().suggestCode("Light")).isEqualTo("LIGHT2");
        assertThat(session.codeframe().suggestCode("Women's safety")).isEqualTo("WOMENS");
        assertThat(session.codeframe().suggestCode("Éclairage")).isEqualTo("ECLAIRAG");
        assertThat(session.codeframe().suggestCode("?")).isEqualTo("T1");
        assertThat(session.codeframe().suggestCode("The")).isEqualTo("THE");
    }

    @Test
    void whatIsNoThemeIsRefusedInPlainWords() {
        refused(new NewTheme("Lamps", "light", Optional.empty(), ""), "CODE_TAKEN [light]");
        refused(new NewTheme("Lamps", "A B", Optional.empty(), ""), "SPACE_IN_CODE [A B, A-B]");
        refused(new NewTheme(" ", "X", Optional.empty(), ""), "NAME_NEEDED");
        refused(new NewTheme("Lamps", "X", Optional.of(99L), ""), "THEME_GONE");
        assertThat(session.history().undo()).isEmpty();
    }

    private void refused(NewTheme wanted, String reason) {
        assertThatThrownBy(() -> session.codeframe().add(wanted))
                .isInstanceOf(Refusal.class)
                .hasMessage(reason);
    }

    private void code(int response, String theme, String stance, Span... spans) {
        session.coding().apply(texts().get(response), theme(theme).id(), List.of(spans), stance);
    }

    private List<Long> texts() {
        return session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL).stream()
                .map(ResponseRow::textId)
                .toList();
    }

    /** What the log adds up to, as far as anybody can tell: cleared decisions and themes taken back are as if never made. */
    private List<String> state() {
        List<String> all = new ArrayList<>(FileContents.column(
                file,
                "SELECT text_id || ' ' || theme_id || ' ' || layer_id || ' ' || verdict || ' ' || origin || ' ' || stance"
                        + " || ' ' || spans FROM coding WHERE verdict <> 'cleared' ORDER BY 1"));
        session.review().codeframe().themes().forEach(theme -> all.add(theme.toString()));
        return all;
    }

    private List<String> codings(String code) {
        return FileContents.column(
                file,
                "SELECT (text_id - (SELECT min(id) FROM answer_text)) || ' ' || verdict || ' ' || origin || ' ' || stance || ' ' || spans FROM coding"
                        + " WHERE theme_id = " + theme(code).id() + " ORDER BY text_id, layer_id");
    }

    @Test
    void fieldsChangeIndividuallyAndSameValueIsNoChange() {
        List<String> before = state();
        long knife = theme("KNIFE").id();
        session.codeframe().change(knife, ThemeField.NAME, "Blades ");
        session.codeframe().change(knife, ThemeField.CODE, "BLADE");
        session.codeframe().change(knife, ThemeField.STANCES, "for; against;; for");
        session.codeframe().change(knife, ThemeField.COLOUR, "#0072B2");
        assertThat(session.codeframe().change(knife, ThemeField.NAME, "Blades")).isEmpty();
        assertThat(theme("BLADE").spec().stances()).containsExactly("for", "against");
        assertThat(theme("BLADE").spec().rules()).isEqualTo("knife; knives");
        assertThatThrownBy(() -> session.codeframe().change(knife, ThemeField.CODE, "light"))
                .hasMessage("CODE_TAKEN [light]");
        session.codeframe().change(knife, ThemeField.CODE, "Blade");
        assertThatThrownBy(() -> session.codeframe().change(knife, ThemeField.RULES, "(knife"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> session.codeframe().change(knife, ThemeField.COLOUR, "blue"))
                .isInstanceOf(Refusal.class);
        while (session.history().undo().isPresent()) {}
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void themeMovesWithDescendantsButNotBelowItself() {
        long safe = theme("SAFE").id();
        long knife = theme("KNIFE").id();
        List<String> before = state();
        session.codeframe().move(knife, safe, 0);
        assertThat(session.review().codeframe().themes())
                .extracting(Theme::code)
                .containsExactly("SAFE", "KNIFE", "LIGHT");
        session.codeframe().move(knife, null, 0);
        assertThat(session.review().codeframe().themes())
                .extracting(Theme::code)
                .containsExactly("KNIFE", "SAFE", "LIGHT");
        session.codeframe().move(safe, knife, 9);
        assertThat(session.review().codeframe().pathText(theme("LIGHT"))).isEqualTo("Knives > Safety > Lighting");
        assertThat(session.codeframe().move(safe, knife, 0)).isEmpty();
        assertThatThrownBy(() -> session.codeframe().move(knife, theme("LIGHT").id(), 0))
                .isInstanceOf(Refusal.class)
                .hasMessage("BELOW_ITSELF [KNIFE, LIGHT]");
        while (session.history().undo().isPresent()) {}
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void themeGroupIsRetiredAndRestoredWithDescendants() {
        code(0, "LIGHT", "");
        session.tagging().refresh(Progress.NONE);
        assertThat(session.review().detail(texts().get(1)).suggestions()).hasSize(1);
        session.codeframe().retire(theme("KNIFE").id());
        assertThat(session.review().detail(texts().get(1)).suggestions()).isEmpty();
        session.codeframe().retire(theme("SAFE").id());
        assertThat(session.review().codeframe().themes()).allMatch(Theme::retired);
        assertThat(session.codeframe().retire(theme("SAFE").id())).isEmpty();
        assertThatThrownBy(() -> session.codeframe().change(theme("SAFE").id(), ThemeField.NAME, "X"))
                .hasMessage("RETIRED [SAFE]");
        session.codeframe().restore(theme("SAFE").id());
        assertThat(theme("LIGHT").retired()).isFalse();
        assertThat(theme("KNIFE").retired()).as("it was retired on its own").isTrue();
        session.history().undo();
        session.codeframe().restore(theme("KNIFE").id());
        assertThat(theme("SAFE").retired()).isFalse();
        assertThat(theme("LIGHT").retired()).isTrue();
        assertThat(session.review().detail(texts().get(1)).suggestions()).hasSize(1);
        assertThat(codings("LIGHT")).containsExactly("0 applied manual  ");
    }

    @Test
    void mergeMovesCodingsAndUndoRestoresThem() {
        session.codeframe().change(theme("KNIFE").id(), ThemeField.STANCES, "for;against");
        session.tagging().refresh(Progress.NONE);
        code(0, "KNIFE", "against", new Span(0, 5), new Span(8, 10));
        code(0, "LIGHT", "", new Span(4, 8));
        code(1, "KNIFE", "for");
        code(1, "LIGHT", "", new Span(2, 3));
        code(2, "KNIFE", "");
        session.coding().reject(texts().get(2), theme("LIGHT").id());
        code(3, "LIGHT", "");
        session.coding().remove(texts().get(3), theme("KNIFE").id());
        List<String> before = state();
        CodeframeService.Merged merged =
                session.codeframe().merge(theme("KNIFE").id(), theme("LIGHT").id(), true);
        assertThat(merged.codings()).isEqualTo(3);
        assertThat(merged.step().detail()).isEqualTo("KNIFE into LIGHT");
        assertThat(codings("LIGHT"))
                .containsExactly(
                        "0 applied merge against 0-10",
                        "1 applied merge for 2-3",
                        "2 applied merge  ",
                        "3 applied manual  ");
        assertThat(codings("KNIFE")).allMatch(each -> each.contains(" removed "));
        assertThat(theme("KNIFE").retired()).isTrue();
        assertThat(theme("LIGHT").spec().rules()).isEqualTo("light*; lamp*; knife; knives");
        assertThat(theme("LIGHT").spec().stances()).containsExactly("for", "against");
        assertThat(session.check().check()).isEmpty();
        assertThat(session.history().undo().orElseThrow().kept()).isZero();
        assertThat(state()).isEqualTo(before);
        session.history().redo();
        assertThat(theme("KNIFE").retired()).isTrue();
        assertThat(codings("LIGHT")).hasSize(4).allMatch(each -> each.contains(" applied "));
    }

    @Test
    void aNetCanBeMergedIntoAThemeBelowIt() {
        Theme deep = session.codeframe()
                .add(new NewTheme("Lamps", "LAMP", Optional.of(theme("LIGHT").id()), ""))
                .theme();
        session.codeframe().merge(theme("SAFE").id(), deep.id(), false);
        assertThat(session.review().codeframe().pathText(theme("LIGHT"))).isEqualTo("Lamps > Lighting");
        assertThat(session.review().codeframe().pathText(theme("KNIFE"))).isEqualTo("Lamps > Knives");
        assertThat(session.review().codeframe().roots()).extracting(Theme::code).containsExactly("LAMP", "SAFE");
    }

    @Test
    void splitMovesSelectedCodingsOnly() {
        code(0, "LIGHT", "", new Span(0, 5));
        code(1, "LIGHT", "", new Span(3, 5));
        code(1, "KNIFE", "", new Span(0, 2));
        code(2, "LIGHT", "");
        List<String> before = state();
        NewTheme fresh =
                new NewTheme("Lamps", "LAMP", Optional.of(theme("LIGHT").id()), "");
        CodeframeService.Split split = session.codeframe()
                .split(
                        theme("LIGHT").id(),
                        List.of(
                                SplitPart.to(fresh, List.of(texts().get(0))),
                                SplitPart.to(theme("KNIFE").id(), List.of(texts().get(1)))));
        assertThat(split.codings()).isEqualTo(2);
        assertThat(codings("LAMP")).containsExactly("0 applied manual  0-5");
        assertThat(codings("KNIFE")).containsExactly("1 applied manual  0-2;3-5");
        assertThat(codings("LIGHT")).containsExactly("0 removed manual  ", "1 removed manual  ", "2 applied manual  ");
        session.history().undo();
        assertThat(state()).isEqualTo(before);
        assertThatThrownBy(() -> session.codeframe().split(theme("LIGHT").id(), List.of()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void undoIsRefusedWhereOthersHaveBuiltOnIt() {
        session.codeframe().add(new NewTheme("Lamps", "LAMP", Optional.empty(), ""));
        session.close();
        session = new Sessions(Fixture.CLOCK).open(file, "BM");
        code(0, "LAMP", "");
        session.close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
        undoIsRefused("UNDO_CODED [LAMP]");
        assertThat(codings("LAMP")).containsExactly("0 applied manual  ");
    }

    private void undoIsRefused(String reason) {
        List<String> before = state();
        assertThatThrownBy(() -> session.history().undo())
                .isInstanceOf(Refusal.class)
                .hasMessage(reason);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void undoOfSplitIsRefusedOnceATargetIsUsed() {
        code(0, "LIGHT", "");
        session.codeframe()
                .split(
                        theme("LIGHT").id(),
                        List.of(SplitPart.to(
                                new NewTheme("Lamps", "LAMP", Optional.empty(), ""), List.of(texts().get(0)))));
        session.close();
        session = new Sessions(Fixture.CLOCK).open(file, "BM");
        code(1, "LAMP", "");
        session.close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
        undoIsRefused("UNDO_CODED [LAMP]");
        assertThat(codings("LIGHT")).containsExactly("0 removed manual  ");
        assertThat(codings("LAMP")).containsExactly("0 applied manual  ", "1 applied manual  ");
    }

    @Test
    void undoNeverGivesTwoThemesOneCode() {
        long knife = theme("KNIFE").id();
        session.codeframe().change(knife, ThemeField.CODE, "BLADE");
        session.close();
        session = new Sessions(Fixture.CLOCK).open(file, "BM");
        session.codeframe().add(new NewTheme("Knives again", "KNIFE", Optional.empty(), ""));
        session.close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
        undoIsRefused("UNDO_CODE_REUSED [KNIFE]");
        assertThat(session.review().codeframe().byId(knife).orElseThrow().code())
                .isEqualTo("BLADE");
    }

    @Test
    void codeframeFileChangesOnlyThemesItNames() throws IOException {
        Path csv = folder.resolve("codeframe.csv");
        Files.writeString(
                csv,
                "code,parent,name,rules\r\nKNIFE,,Blades,knife; knives\r\nFEAR,KNIFE,Fear,fear*\r\n",
                StandardCharsets.UTF_8);
        List<String> before = state();
        List<ThemeChange> preview = session.codeframeImport().preview(csv);
        assertThat(preview)
                .extracting(ThemeChange::kind)
                .containsExactly(ThemeChange.Kind.MOVED, ThemeChange.Kind.CHANGED, ThemeChange.Kind.ADDED);
        assertThat(state()).isEqualTo(before);
        assertThat(session.history().undo()).isEmpty();
        assertThat(session.codeframeImport().run(csv)).isEqualTo(preview);
        assertThat(session.review().codeframe().themes())
                .extracting(theme -> theme.code() + " " + theme.name())
                .containsExactly("SAFE Safety", "LIGHT Lighting", "KNIFE Blades", "FEAR Fear");
        assertThat(session.codeframeImport().run(csv)).isEmpty();
        assertThat(session.history().undo().orElseThrow().detail()).isEqualTo("codeframe.csv");
        assertThat(state()).isEqualTo(before);
        Files.writeString(csv, "code,parent,name\r\nSAFE,LIGHT,Safety\r\nLIGHT,,Lighting\r\n", StandardCharsets.UTF_8);
        session.codeframeImport().run(csv);
        assertThat(session.review().codeframe().pathText(theme("SAFE"))).isEqualTo("Lighting > Safety");
    }
}
