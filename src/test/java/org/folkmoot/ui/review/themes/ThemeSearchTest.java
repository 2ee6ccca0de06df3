package org.folkmoot.ui.review.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.ui.review.state.Frames.DOMESTIC;
import static org.folkmoot.ui.review.state.Frames.FRAME;
import static org.folkmoot.ui.review.state.Frames.KNIFE;
import static org.folkmoot.ui.review.state.Frames.PUBLIC;
import static org.folkmoot.ui.review.state.Frames.VAWG;
import static org.folkmoot.ui.review.state.Frames.VIOLENCE;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.ui.common.UserFolder;
import org.folkmoot.ui.review.state.NumberedThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeSearchTest {
    private final ThemeSearch finder = new ThemeSearch(FRAME);

    @Test
    void codeGoesBeforeNameGoesBeforeInside() {
        assertThat(found("vawg")).containsExactly(VAWG, PUBLIC, DOMESTIC);
        assertThat(found("viol")).containsExactly(VIOLENCE, VAWG);
        assertThat(found(" Crime ")).containsExactly(KNIFE);
        assertThat(found("buse")).containsExactly(DOMESTIC);
        assertThat(found("zzz")).isEmpty();
    }

    @Test
    void wordsMayBeTypedInAnyOrder() {
        assertThat(found("girls viol")).containsExactly(VAWG);
        assertThat(found("places har")).containsExactly(PUBLIC);
        assertThat(found("girls knife")).isEmpty();
    }

    @Test
    void initialsMayLeaveSmallWordsOut() {
        assertThat(found("kc")).containsExactly(KNIFE);
        assertThat(found("hipp")).containsExactly(PUBLIC);
        assertThat(found("hpp")).containsExactly(PUBLIC);
    }

    @Test
    void oneSlipOfTheFingersIsForgiven() {
        assertThat(found("knive")).containsExactly(KNIFE);
        assertThat(found("harrass")).containsExactly(PUBLIC);
        assertThat(found("domstic")).containsExactly(DOMESTIC);
        assertThat(found("dmoestic abuse")).containsExactly(DOMESTIC);
        assertThat(found("knxxe")).isEmpty();
    }

    @Test
    void scatteredLettersFindANameInFewPieces() {
        assertThat(found("kncrm")).containsExactly(KNIFE);
        assertThat(found("dmsbs")).isEmpty();
    }

    @Test
    void definitionNotesAndExampleComeLastAndSayWhere() {
        Theme pledge = new Theme(
                9,
                new UUID(0, 9),
                null,
                9,
                new ThemeSpec(
                        "PLEDGE",
                        "",
                        "Promises",
                        "What the mayor said he would do about knife arches and lighting, street by street.",
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        false));
        ThemeSearch both = new ThemeSearch(new Codeframe(List.of(pledge, VIOLENCE, KNIFE)));
        List<ThemeHit> hits = both.find("knife", List.of());
        assertThat(hits).extracting(ThemeHit::theme).containsExactly(KNIFE, pledge);
        assertThat(hits.get(1).passage()).contains("knife arches").startsWith("\u2026");
        assertThat(hits.get(1).fit()).isEqualTo(ThemeHit.Fit.TEXT);
    }

    @Test
    void whatWasTypedIsMarked() {
        assertThat(finder.find("girls viol", List.of()).get(0).inName())
                .containsExactlyInAnyOrder(new ThemeHit.Mark(27, 32), new ThemeHit.Mark(0, 4));
        assertThat(finder.find("vawg-p", List.of()).get(0).inCode()).containsExactly(new ThemeHit.Mark(0, 6));
    }

    @Test
    void accentsNeedNotBeTyped() {
        assertThat(ThemeQuery.fold("Caf\u00E9 \u0141")).isEqualTo("cafe \u0142");
    }

    @Test
    void nothingTypedFindsAllTheOnesUsedLastFirst() {
        assertThat(found("")).isEqualTo(FRAME.themes());
        assertThat(finder.find("", List.of(DOMESTIC.id(), KNIFE.id())))
                .extracting(ThemeHit::theme)
                .startsWith(DOMESTIC, KNIFE, VIOLENCE)
                .hasSize(FRAME.themes().size());
    }

    @Test
    void aThemeIsOnlyMeantIfItsCodeOrNameIsTyped() {
        assertThat(finder.find("knife", List.of()).get(0).exact("knife")).isTrue();
        assertThat(finder.find("knife cr", List.of()).get(0).exact("knife cr")).isFalse();
        assertThat(finder.find("knife crime", List.of()).get(0).exact("Knife Crime"))
                .isTrue();
    }

    private List<Theme> found(String typed) {
        return finder.find(typed, List.of()).stream().map(ThemeHit::theme).toList();
    }

    @Test
    void numbersGoToLeavesUntilTheUserGivesThemAway(@TempDir Path folder) {
        NumberedThemes numbers = new NumberedThemes(new UserFolder(folder));
        assertThat(numbers.of(FRAME))
                .containsEntry(1, KNIFE)
                .containsEntry(2, PUBLIC)
                .hasSize(4);
        numbers.assign(FRAME, 1, VAWG);
        assertThat(numbers.of(FRAME)).containsEntry(1, VAWG).containsEntry(2, PUBLIC);
        numbers.assign(FRAME, 2, VAWG);
        assertThat(new NumberedThemes(new UserFolder(folder)).of(FRAME))
                .containsEntry(1, PUBLIC)
                .containsEntry(2, VAWG);
    }
}
