package org.folkmoot.service.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.CampaignGroup.Member;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.campaign.CampaignService.Coded;
import org.folkmoot.service.campaign.CampaignService.Found;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignServiceTest {
    private static final String LAMPS = "Please mend the lamps in Priory Park and leave them on until the last train.";
    private static final String KNIVES = "And do something about the knives that boys carry to school every day.";
    private static final String LETTER = LAMPS + " " + KNIVES;
    private static final String OWN = "My sister was followed home there last winter.";

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
                                LETTER,
                                "Dear Mayor,\n" + LETTER + "\nYours, Ann Teal",
                                "The buses are late and nobody ever says why they are.",
                                LETTER + " " + OWN,
                                LAMPS + " " + "And let us have more of them.",
                                LETTER))
                .close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
    }

    @AfterEach
    void sound() {
        assertThat(session.check().check()).isEmpty();
        session.close();
    }

    private CampaignService service() {
        return session.campaigns();
    }

    private long question() {
        return session.review().questions().get(0).id();
    }

    private List<Long> texts() {
        return session.review().responses(question(), ResponseFilter.ALL).stream()
                .map(ResponseRow::textId)
                .toList();
    }

    private long theme(String code) {
        return session.review().codeframe().byCode(code).orElseThrow().id();
    }

    private static List<Long> ids(Found found) {
        return found.members().stream().map(Member::textId).toList();
    }

    private List<Long> of(int... places) {
        return Arrays.stream(places).mapToObj(place -> texts().get(place)).toList();
    }

    private Found only() {
        return service().find(question(), Progress.NONE).get(0);
    }

    private long distinctTexts(String code) {
        return session.summary().summarise(List.of()).questions().get(0).themes().stream()
                .filter(count -> count.place().theme().code().equals(code))
                .mapToLong(Summary.ThemeCount::distinctTexts)
                .sum();
    }

    @Test
    void findsAGroupAndWritesNothing() {
        assertThat(service().find(question(), Progress.NONE)).hasSize(1);
        Found found = only();
        assertThat(ids(found)).isEqualTo(of(0, 1, 3, 5));
        assertThat(found.letter()).isEqualTo(texts().get(0));
        assertThat(found.confirmed()).isEmpty();
        assertThat(found.open()).isEqualTo(4);
        assertThat(service().confirmed()).isEmpty();
        assertThatThrownBy(() -> service().find(question(), (done, total) -> done < 2))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void onlyWhatIsConfirmedIsOneText() {
        session.bulk().apply(texts().stream().mapToLong(Long::longValue).toArray(), theme("LIGHT"));
        assertThat(distinctTexts("LIGHT")).isEqualTo(6);
        long campaign = service().confirm(ids(only()));
        assertThat(service().confirmed()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(campaign);
            assertThat(each.members()).isEqualTo(4);
            assertThat(each.letter()).isEqualTo(texts().get(0));
        });
        assertThat(distinctTexts("LIGHT")).isEqualTo(3);
        assertThat(only().confirmed()).contains(campaign);
        assertThat(only().open()).isZero();
        assertThatThrownBy(() -> service().confirm(ids(only()))).isInstanceOf(Refusal.class);

        assertThat(session.history().undo().orElseThrow().what()).isEqualTo(StepKind.CAMPAIGN_CONFIRM);
        assertThat(service().confirmed()).isEmpty();
        assertThat(distinctTexts("LIGHT")).isEqualTo(6);
        assertThat(only().open()).as("undone is not split off").isEqualTo(4);
        session.history().redo();
        assertThat(distinctTexts("LIGHT")).isEqualTo(3);
    }

    @Test
    void splitOffMemberStaysOutUntilUndone() {
        long campaign = service().confirm(ids(only()));
        service().splitOff(campaign, of(3));
        assertThat(service().members(campaign)).extracting(Compared::textId).isEqualTo(of(0, 1, 5));
        assertThat(ids(only())).isEqualTo(of(0, 1, 5));
        assertThatThrownBy(() -> service().splitOff(campaign, of(3))).isInstanceOf(Refusal.class);
        assertThat(session.history().undo().orElseThrow().what()).isEqualTo(StepKind.CAMPAIGN_SPLIT);
        assertThat(ids(only())).isEqualTo(of(0, 1, 3, 5));
    }

    @Test
    void newCopiesJoinTheCampaignThatIsThere() {
        long campaign = service().confirm(of(0, 1));
        assertThat(only().confirmed()).contains(campaign);
        assertThat(only().open()).isEqualTo(2);
        assertThat(service().confirm(ids(only()))).isEqualTo(campaign);
        assertThat(service().members(campaign)).hasSize(4);
        assertThatThrownBy(() -> service().confirm(of(2))).isInstanceOf(Refusal.class);
    }

    @Test
    void letterIsCodedAsOneStepAndAdditionsStayToBeRead() {
        long campaign = service().confirm(ids(only()));
        long light = theme("LIGHT");
        Coded coded = service().applyToMembers(campaign, light, List.of());
        assertThat(coded.coded()).isEqualTo(4);
        assertThat(coded.toRead()).isEqualTo(1);
        for (long text : of(0, 1, 3, 5)) {
            assertThat(session.review().detail(text).codings()).singleElement().satisfies(coding -> {
                assertThat(coding.applied()).isTrue();
                assertThat(coding.origin()).isEqualTo(Origin.CAMPAIGN);
            });
        }
        assertThat(session.review().detail(texts().get(2)).codings()).isEmpty();
        assertThat(service().applyToMembers(campaign, light, List.of()).step()).isEmpty();

        List<Compared> toRead = service().toRead(campaign);
        assertThat(toRead).singleElement().satisfies(each -> {
            assertThat(each.textId()).isEqualTo(texts().get(3));
            assertThat(each.differences().added().stream()
                            .map(span -> span.of(each.text()))
                            .toList())
                    .containsExactly(OWN);
        });
        session.coding().done(texts().get(3));
        assertThat(service().toRead(campaign)).isEmpty();
        session.history().undo();
        session.history().undo();
        assertThat(session.review().detail(texts().get(0)).codings()).noneMatch(Coding::applied);
    }

    @Test
    void membersThatOmitOrRejectTheThemeAreSkipped() {
        long campaign = service().confirm(of(0, 1, 3, 4, 5));
        long knife = theme("KNIFE");
        session.coding().apply(texts().get(0), knife, List.of(new Span(0, 6)), "");
        session.coding().apply(texts().get(1), knife, List.of(), "");
        session.coding().remove(texts().get(1), knife);
        int from = LETTER.indexOf(KNIVES);
        Coded coded = service().applyToMembers(campaign, knife, List.of(new Span(from, from + KNIVES.length())));
        assertThat(coded.coded()).isEqualTo(2);
        assertThat(coded.had()).isEqualTo(1);
        assertThat(coded.against()).isEqualTo(1);
        assertThat(coded.leftOut()).isEqualTo(1);
        assertThat(session.review().detail(texts().get(0)).codings().get(0).spans())
                .containsExactly(new Span(0, 6));
        session.codeframe().retire(theme("LIGHT"));
        assertThatThrownBy(() -> service().applyToMembers(campaign, theme("LIGHT"), List.of()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void saysWhatIsFlaggedAsDistressing() {
        session.coding().flag(texts().get(3), Flag.DISTRESSING, true);
        assertThat(service().compare(texts().get(0), of(0, 3)))
                .extracting(Compared::distressing)
                .containsExactly(false, true);
    }

    @Test
    void aConfirmedCampaignIsThereAfterARestart() {
        long campaign = service().confirm(ids(only()));
        session.close();
        session = new Sessions(Fixture.CLOCK).open(file, "AK");
        assertThat(service().confirmed())
                .extracting(CampaignService.Confirmed::id)
                .containsExactly(campaign);
        assertThat(service().compare(texts().get(0), of(0, 2)))
                .extracting(each -> each.differences().likeness())
                .satisfies(likeness -> assertThat(likeness.get(0)).isEqualTo(1.0))
                .hasSize(2);
    }
}
