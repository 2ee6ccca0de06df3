package org.folkmoot.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.folkmoot.campaign.CampaignFinder;
import org.folkmoot.campaign.CampaignText;
import org.folkmoot.model.Progress;
import org.folkmoot.model.text.CampaignGroup;
import org.junit.jupiter.api.Test;

/** The sample's letters against the truth: of the pairs of answers in one group, how many are copies of one letter. */
class CampaignsAgainstTruthTest {
    private static final Map<String, String> QUESTIONS = Map.of(
            "Q1", "What more could be done to tackle violence in London?",
            "Q2", "How can we make sure that women and girls are safe and feel safe?",
            "Q3", "Are there any other priority areas missing from the draft Police and Crime Plan?");
    /** A group that is smaller is a chance agreement of short answers, which nobody would confirm. */
    private static final int SMALL = 10;

    private final Pairs all = new Pairs();
    private final Pairs large = new Pairs();

    @Test
    void lettersAreFoundAndNothingElse() throws IOException {
        Truth truth = Truth.read();
        for (String question : List.of("Q1", "Q2", "Q3")) {
            count(truth, question);
        }
        System.out.println("campaigns, pairs: all groups " + all + "; groups of " + SMALL + " or more " + large);
        assertThat(large.recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(large.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.98);
    }

    private void count(Truth truth, String question) throws IOException {
        CampaignFinder finder = new CampaignFinder();
        Map<Long, String> campaigns = new HashMap<>();
        long id = 0;
        for (Truth.Row row : Truth.table(Truth.SAMPLE)) {
            String reference = row.get("Reference");
            Truth.Response response = truth.responses().get(reference + "|" + question);
            if (response != null) {
                campaigns.put(++id, response.campaign());
                finder.add(new CampaignText(id, reference, row.get(Objects.requireNonNull(QUESTIONS.get(question)))));
            }
        }
        Map<String, Long> sizes = campaigns.values().stream()
                .filter(campaign -> !campaign.isEmpty())
                .collect(Collectors.groupingBy(campaign -> campaign, Collectors.counting()));
        long wanted = sizes.values().stream().mapToLong(Pairs::of).sum();
        all.wanted += wanted;
        large.wanted += wanted;
        for (CampaignGroup group : finder.groups(Progress.NONE)) {
            all.take(group, campaigns);
            if (group.size() >= SMALL) {
                large.take(group, campaigns);
            }
        }
    }

    /** Pairs of answers: in one group, copies of one letter, and both. */
    private static final class Pairs {
        private long wanted;
        private long found;
        private long right;

        void take(CampaignGroup group, Map<Long, String> campaigns) {
            found += of(group.size());
            right += group.members().stream()
                    .map(member -> Objects.requireNonNull(campaigns.get(member.textId())))
                    .filter(campaign -> !campaign.isEmpty())
                    .collect(Collectors.groupingBy(campaign -> campaign, Collectors.counting()))
                    .values()
                    .stream()
                    .mapToLong(Pairs::of)
                    .sum();
        }

        static long of(long size) {
            return size * (size - 1) / 2;
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / wanted;
        }

        @Override
        public String toString() {
            return "precision %.4f, recall %.4f (%d of %d found are right, %d wanted)"
                    .formatted(precision(), recall(), right, found, wanted);
        }
    }
}
