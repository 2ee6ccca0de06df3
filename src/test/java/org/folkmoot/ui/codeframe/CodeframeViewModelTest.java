package org.folkmoot.ui.codeframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.ui.OpenSample;
import org.folkmoot.ui.common.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeframeViewModelTest {
    @TempDir
    Path folder;

    private final List<String> events = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private OpenSample sample;
    private ObjectProperty<Codeframe> codeframe;
    private CodeframeViewModel model;
    private RecodeModel recoding;

    @BeforeEach
    void open() throws IOException {
        sample = new OpenSample(folder, 32);
        codeframe = new SimpleObjectProperty<>(sample.session().review().codeframe());
        CodeframeChanges changes = new CodeframeChanges() {
            @Override
            public void changed(boolean codings) {
                events.add(codings ? "codings" : "codeframe");
                codeframe.set(sample.session().review().codeframe());
            }

            @Override
            public void undo() {
                sample.session().history().undo();
                changed(true);
            }

            @Override
            public void renamed(String before, String now) {
                events.add(before + " is " + now);
            }
        };
        CodeframeWork work = new CodeframeWork(Background.sameThread(), sample.notices());
        model = new CodeframeViewModel(
                work,
                sample.session().codeframe(),
                sample.session().tagging(),
                sample.notices(),
                sample.messages(),
                codeframe,
                changes);
        recoding = new RecodeModel(
                work,
                sample.session().recode(),
                sample.session().history(),
                sample.notices(),
                sample.messages(),
                changes);
    }

    @AfterEach
    void close() {
        assertThat(model.idle()).isTrue();
        assertThat(sample.session().check().check()).isEmpty();
        sample.close();
    }

    private Theme theme(String code) {
        return codeframe.get().byCode(code).orElseThrow();
    }

    private void done() {
        events.add("done");
    }

    private void code(int place, String theme) {
        sample.session().coding().apply(sample.rows().get(place).textId(), sample.theme(theme), List.of(), "");
    }

    private List<String> coded(Theme theme) {
        return sample.rows().stream()
                .filter(row -> row.themeIds().contains(theme.id()))
                .map(ResponseRow::reference)
                .toList();
    }

    @Test
    void responsesAreCountedByTheme() {
        code(0, "STOP");
        code(1, "STOP");
        assertThat(model.responses(theme("STOP"))).as("before they are read").isZero();
        model.load();
        assertThat(model.responses(theme("STOP"))).isEqualTo(2);
        assertThat(model.responses(theme("TRUST"))).as("its theme group").isEqualTo(2);
        assertThat(model.responses(theme("KNIFE"))).isZero();
    }

    @Test
    void aNewThemeIsChosen() {
        model.add(NewTheme.named("Benches"), this::done, refused::add);
        assertThat(events).containsExactly("codeframe", "done");
        Theme added = model.selectedProperty().get().orElseThrow();
        assertThat(added.name()).isEqualTo("Benches");
        assertThat(codeframe.get().byId(added.id())).contains(added);
    }

    @Test
    void aCodeThatIsTakenIsRefusedWhereItWasTyped() {
        model.add(new NewTheme("Benches", "STOP", Optional.empty(), ""), this::done, refused::add);
        assertThat(refused).singleElement().asString().contains("STOP");
        assertThat(events).isEmpty();
        assertThat(model.selectedProperty().get()).isEmpty();
        assertThat(sample.notices().banners()).isEmpty();
    }

    @Test
    void theSuggestedCodeIsFree() {
        List<String> codes = new ArrayList<>();
        model.suggestCode("Benches in parks", codes::add);
        assertThat(codes).singleElement().satisfies(code -> {
            assertThat(code).isNotBlank();
            assertThat(codeframe.get().byCode(code)).isEmpty();
        });
    }

    @Test
    void theChosenThemeFollowsTheCodeframe() {
        model.select(theme("STOP"));
        model.change(theme("STOP"), ThemeField.NAME, "Stops and searches", this::done, refused::add);
        assertThat(model.selectedProperty().get().orElseThrow().name()).isEqualTo("Stops and searches");
        model.select(null);
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void theSameValueAgainChangesNothing() {
        model.change(theme("STOP"), ThemeField.NAME, theme("STOP").name(), this::done, refused::add);
        assertThat(events).containsExactly("done");
        assertThat(refused).isEmpty();
    }

    @Test
    void aNewCodeIsAnnouncedToOtherScreens() {
        model.change(theme("STOP"), ThemeField.CODE, "STOPS", this::done, refused::add);
        assertThat(events).containsExactly("STOP is STOPS", "codeframe", "done");
        assertThat(codeframe.get().byCode("STOP")).isEmpty();
    }

    @Test
    void newRulesAreAppliedAtOnce() {
        Theme stop = theme("STOP");
        long before =
                sample.rows().stream().mapToLong(ResponseRow::openSuggestions).sum();
        model.change(stop, ThemeField.RULES, "bobbies; knife; knives; youth", this::done, refused::add);
        assertThat(refused).isEmpty();
        assertThat(events).contains("codeframe", "codings", "done");
        assertThat(sample.rows().stream()
                        .mapToLong(ResponseRow::openSuggestions)
                        .sum())
                .isNotEqualTo(before);
    }

    @Test
    void rulesThatCannotBeReadAreRefused() {
        String before = theme("STOP").spec().rules();
        model.change(theme("STOP"), ThemeField.RULES, "\"no end", this::done, refused::add);
        assertThat(refused).singleElement().asString().contains("quotation mark");
        assertThat(events).isEmpty();
        assertThat(sample.session()
                        .review()
                        .codeframe()
                        .byCode("STOP")
                        .orElseThrow()
                        .spec()
                        .rules())
                .isEqualTo(before);
    }

    @Test
    void retiredThemeStaysVisibleAndIsRestoredFromToast() {
        model.retireOrRestore(theme("STOP"));
        assertThat(theme("STOP").retired()).isTrue();
        assertThat(model.retiredShownProperty().get()).isTrue();
        assertThat(events).containsExactly("codings");
        sample.notices().press();
        assertThat(theme("STOP").retired()).isFalse();
        model.retireOrRestore(theme("STOP"));
        model.retireOrRestore(theme("STOP"));
        assertThat(theme("STOP").retired()).isFalse();
        assertThat(sample.notices().toasts()).hasSize(3);
    }

    @Test
    void mergingMovesCodingsAndUndoBringsThemBack() {
        code(0, "STOP");
        code(1, "STOP");
        Theme stop = theme("STOP");
        Theme trust = theme("TRUST");
        model.merge(stop, trust, false);
        assertThat(model.selectedProperty().get()).map(Theme::code).contains("TRUST");
        assertThat(coded(trust)).containsExactly("R-00001", "R-00002");
        assertThat(coded(stop)).isEmpty();
        assertThat(events).containsExactly("codings");
        sample.notices().press();
        assertThat(coded(stop)).containsExactly("R-00001", "R-00002");
        assertThat(coded(trust)).isEmpty();
    }

    @Test
    void aThemeCannotBecomeItsOwnGroup() {
        Theme group = codeframe.get().themes().stream()
                .filter(codeframe.get()::isGroup)
                .findFirst()
                .orElseThrow();
        Theme below = codeframe.get().themes().stream()
                .filter(each -> java.util.Objects.equals(each.parentId(), group.id()))
                .findFirst()
                .orElseThrow();
        model.move(group, below, 0);
        assertThat(sample.notices().banners()).hasSize(1);
        assertThat(codeframe.get().byId(group.id()).orElseThrow().parentId()).isEqualTo(group.parentId());
    }

    @Test
    void otherScreensFollowOnceWhenAQueueIsLeft() {
        recoding.leave();
        assertThat(events).as("nothing was decided").isEmpty();
        code(0, "STOP");
        recoding.undo(this::done);
        assertThat(coded(theme("STOP"))).isEmpty();
        assertThat(events).containsExactly("done");
        recoding.leave();
        recoding.leave();
        assertThat(events).containsExactly("done", "codings");
    }
}
