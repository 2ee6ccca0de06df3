package org.folkmoot.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.text.CampaignGroup;
import org.folkmoot.model.text.CampaignGroup.Member;
import org.junit.jupiter.api.Test;

class CampaignFinderTest {
    private static final String LETTER = "Please keep the library on Mill Road open every evening of the week. Children"
            + " who have no desk at home do their homework there, and it is warm in winter.";

    private static List<CampaignGroup> find(List<String> texts) {
        CampaignFinder finder = new CampaignFinder();
        IntStream.range(0, texts.size()).forEach(i -> finder.add(new CampaignText(i, "sender " + i, texts.get(i))));
        return finder.groups(Progress.NONE);
    }

    private static List<Long> ids(CampaignGroup group) {
        return group.members().stream().map(Member::textId).toList();
    }

    @Test
    void ignoresCaseSpacingMarkupSalutationAndSignature() {
        List<CampaignGroup> groups = find(List.of(
                LETTER,
                "Dear Mayor of London,\n\n" + LETTER.toUpperCase(Locale.UK) + "\n\nYours sincerely, Ann Teal",
                "The buses are late and nobody on the platform ever says why they are.",
                "<p>Hello,</p><p>" + LETTER.replace(" ", "&nbsp; ") + "</p><br/>A. Teal<br/>Kew",
                "Dear Sirs " + LETTER + " Kind regards, Bo"));
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(ids(group)).containsExactly(0L, 1L, 3L, 4L);
            assertThat(group.letter()).isZero();
            assertThat(group.members()).allSatisfy(member -> {
                assertThat(member.likeness()).isEqualTo(1);
                assertThat(member.repeated()).isFalse();
            });
        });
    }

    @Test
    void theLetterIsTheMostTypicalMember() {
        List<CampaignGroup> groups = find(List.of(
                LETTER + " My own two boys go there and I would not know where else.",
                LETTER,
                LETTER + " Nobody asked us.",
                LETTER));
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.letter()).isEqualTo(1);
            assertThat(ids(group)).containsExactly(0L, 1L, 2L, 3L);
        });
    }

    @Test
    void fewerThanEightWordsAreNoLetter() {
        assertThat(find(List.of("more police on the streets at night", "more police on the streets at night")))
                .isEmpty();
        assertThat(find(List.of(
                        "more police on the streets late at night", "More police on the streets late at night!")))
                .hasSize(1);
        assertThat(find(List.of("", " ", "", "<br/>"))).isEmpty();
    }

    @Test
    void aChainOfSmallChangesDoesNotJoinTwoLetters() {
        List<String> chain = new ArrayList<>();
        for (int step = 0; step <= 40; step += 4) {
            int from = step;
            chain.add(IntStream.range(from, from + 24)
                    .mapToObj(i -> "word" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                    .reduce("", (a, b) -> a + " " + b));
        }
        List<CampaignGroup> groups = find(chain);
        assertThat(groups).hasSizeGreaterThan(1).allSatisfy(group -> assertThat(group.members())
                .allSatisfy(
                        member -> assertThat(member.likeness()).isGreaterThanOrEqualTo(CampaignFinder.MIN_LIKENESS)));
    }

    @Test
    void repeatsByOneRespondentAreNoCampaign() {
        CampaignFinder alone = new CampaignFinder();
        alone.add(new CampaignText(1, "ann", LETTER));
        alone.add(new CampaignText(2, "ann", LETTER));
        assertThat(alone.groups(Progress.NONE)).isEmpty();

        CampaignFinder two = new CampaignFinder();
        two.add(new CampaignText(1, "ann", LETTER));
        two.add(new CampaignText(2, "bob", LETTER));
        two.add(new CampaignText(3, "ann", "Hi,\n" + LETTER));
        two.add(new CampaignText(4, "ann", LETTER + " And the same goes for Sundays."));
        assertThat(two.groups(Progress.NONE).get(0).members())
                .extracting(Member::repeated)
                .containsExactly(false, false, true, false);
    }

    @Test
    void groupsAreLargestFirstAndDeterministic() {
        String other = "Mend the lamps in Priory Park, please, and leave them on until the last train has gone.";
        List<String> texts = List.of(other, LETTER, LETTER, other + " I walk home there.", LETTER + " Thanks to all.");
        assertThat(find(texts)).extracting(CampaignGroup::size).containsExactly(3, 2);
        assertThat(find(texts)).isEqualTo(find(texts));
    }

    @Test
    void itStopsWhenAsked() {
        CampaignFinder finder = new CampaignFinder();
        finder.add(new CampaignText(1, "ann", LETTER));
        assertThatThrownBy(() -> finder.groups((done, total) -> done < 3)).isInstanceOf(CancelledException.class);
    }

    @Test
    void fiftyThousandWordsEmojiAndOtherScriptsAreTaken() {
        String endless = "the same five words again ".repeat(10_000);
        String emoji = "\uD83D\uDE00 ".repeat(20) + LETTER + " \uD83D\uDC69\u200D\uD83D\uDC67";
        String chinese = "请在每个工作日晚上继续开放磨坊路上的图书馆";
        assertThat(find(List.of(endless, endless, emoji, LETTER, chinese, chinese + "。")))
                .hasSize(3);
    }
}
