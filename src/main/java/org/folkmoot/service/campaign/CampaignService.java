package org.folkmoot.service.campaign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.folkmoot.campaign.CampaignFinder;
import org.folkmoot.campaign.CampaignText;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Decision;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.CodingReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.text.CampaignGroup;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.codeframe.ThemeChecks;
import org.folkmoot.store.Store;
import org.folkmoot.store.campaign.CampaignDao;
import org.folkmoot.store.campaign.CampaignDao.Text;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.steps.DecisionDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/**
 * Letters that many people sent: found by similarity, confirmed by a person, coded once. Unconfirmed groups have no
 * effect on counts. Confirming, splitting off and coding are one undoable step each.
 */
public final class CampaignService {
    /** Number of texts between two progress reports. */
    private static final int STEP = 500;

    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final CampaignDao campaigns = new CampaignDao();
    private final DecisionDao decisions = new DecisionDao();
    private final ThemeDao themes = new ThemeDao();

    public CampaignService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    /**
     * A group of near-identical responses.
     *
     * @param letter text id of the most typical one
     * @param members without those that a coder has split off
     * @param confirmed the campaign that some or all of them belong to; confirming adds the rest to it
     * @param open number of them outside any confirmed campaign
     */
    public record Found(long letter, List<CampaignGroup.Member> members, Optional<Long> confirmed, int open) {
        public Found {
            members = List.copyOf(members);
        }
    }

    /**
     * A confirmed campaign.
     *
     * @param letter text id of its most typical member
     * @param members number of members that count
     */
    public record Confirmed(long id, UUID uuid, long questionId, long letter, int members) {}

    /**
     * The result of coding a letter.
     *
     * @param step empty if there was nothing to do
     * @param coded number of members newly coded
     * @param had number of members coded already
     * @param leftOut number of members skipped because they omit the passage that carries the theme
     * @param against number of members skipped because a coder has decided against the theme
     * @param toRead number of coded members that add something of their own and are not done
     */
    public record Coded(Optional<Step> step, int coded, int had, int leftOut, int against, int toRead) {}

    /**
     * Finds groups among the responses to a question, largest first. Writes nothing.
     *
     * @param progress receives responses, each counted once when read and once when compared
     * @throws CancelledException if asked to stop
     */
    public List<Found> find(long questionId, Progress progress) {
        return store.readConcurrently(handle -> {
            CampaignFinder finder = new CampaignFinder();
            long all = campaigns.countTexts(handle, questionId);
            long[] read = {0};
            campaigns.texts(handle, questionId, text -> {
                if (read[0]++ % STEP == 0) {
                    progress.step(read[0] - 1, 2 * all);
                }
                finder.add(new CampaignText(text.textId(), text.sender(), text.text()));
            });
            List<CampaignGroup> groups =
                    finder.groups((done, total) -> progress.report(all + done * all / total, 2 * all));
            Map<Long, Long> known = campaigns.campaigns(handle, questionId);
            Map<Long, Set<Long>> splitOff = new HashMap<>();
            return groups.stream()
                    .map(group -> found(
                            group,
                            known,
                            campaign -> splitOff.computeIfAbsent(campaign, id -> campaigns.splitOff(handle, id))))
                    .toList();
        });
    }

    private static Found found(CampaignGroup group, Map<Long, Long> known, LongFunction<Set<Long>> splitOff) {
        Map<Long, Long> sizes = group.members().stream()
                .filter(member -> known.containsKey(member.textId()))
                .collect(Collectors.groupingBy(
                        member -> known.getOrDefault(member.textId(), 0L), LinkedHashMap::new, Collectors.counting()));
        Optional<Long> campaign =
                sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        Set<Long> gone = campaign.map(splitOff::apply).orElse(Set.of());
        List<CampaignGroup.Member> members = group.members().stream()
                .filter(member -> !gone.contains(member.textId()))
                .toList();
        int open = (int) members.stream()
                .filter(member -> !known.containsKey(member.textId()))
                .count();
        return new Found(group.letter(), members, campaign, open);
    }

    /** Confirmed campaigns with at least one member that counts, by question, largest first. */
    public List<Confirmed> confirmed() {
        return store.read(handle -> campaigns.confirmed(handle).stream()
                .map(row -> new Confirmed(
                        row.id(),
                        row.uuid(),
                        row.questionId(),
                        CommonLetter.of(campaigns.members(handle, row.id()))
                                .text()
                                .textId(),
                        row.members()))
                .toList());
    }

    /** Compares responses with a letter, in order of arrival; responses that no longer count are omitted. */
    public List<Compared> compare(long letter, Collection<Long> textIds) {
        return store.read(handle -> {
            List<Text> texts = campaigns.texts(handle, textIds);
            return campaigns.texts(handle, List.of(letter)).stream()
                    .findFirst()
                    .map(text -> new CommonLetter(text).compare(texts))
                    .orElse(List.of());
        });
    }

    /** The counted members of a confirmed campaign, compared with its letter. */
    public List<Compared> members(long campaignId) {
        return store.read(handle -> compared(handle, campaignId));
    }

    /** The members that add something of their own and are not done. */
    public List<Compared> toRead(long campaignId) {
        return members(campaignId).stream()
                .filter(member -> member.adds() && !member.done())
                .toList();
    }

    private List<Compared> compared(Handle handle, long campaignId) {
        List<Text> members = campaigns.members(handle, campaignId);
        return members.isEmpty() ? List.of() : CommonLetter.of(members).compare(members);
    }

    /**
     * Confirms that responses are copies of one letter. If some are confirmed already, the others join the campaign
     * that most of them belong to; members of another campaign stay there.
     *
     * @param textIds responses to one question
     * @return id of the campaign
     * @throws Refusal if they belong to several questions, or nothing is left to confirm
     */
    public long confirm(Collection<Long> textIds) {
        return store.write(handle -> {
            List<Text> texts = campaigns.texts(handle, textIds);
            Set<Long> questions = texts.stream().map(Text::questionId).collect(Collectors.toSet());
            if (questions.size() > 1) {
                throw Refusal.of(CodingReason.CAMPAIGN_QUESTIONS);
            }
            long question = questions.stream().findFirst().orElse(0L);
            Map<Long, Long> known = campaigns.campaigns(handle, question);
            Set<Long> fresh = texts.stream()
                    .map(Text::textId)
                    .filter(id -> !known.containsKey(id))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Map<Long, Long> sizes = texts.stream()
                    .filter(text -> known.containsKey(text.textId()))
                    .collect(Collectors.groupingBy(
                            text -> known.getOrDefault(text.textId(), 0L), LinkedHashMap::new, Collectors.counting()));
            if (fresh.isEmpty() || fresh.size() + sizes.size() < 2) {
                throw Refusal.of(CodingReason.CAMPAIGN_TOO_SMALL);
            }
            Step step = steps.begin(handle, coder, StepKind.CAMPAIGN_CONFIRM, "");
            long campaign = sizes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElseGet(() -> campaigns.create(handle, question));
            campaigns.append(handle, step, campaign, fresh, true);
            return campaign;
        });
    }

    /**
     * Takes members out of a campaign. They count as texts of their own again and keep their codings.
     *
     * @throws Refusal if none of them is a member
     */
    public Step splitOff(long campaignId, Collection<Long> textIds) {
        return store.write(handle -> {
            List<Long> members = campaigns.members(handle, campaignId).stream()
                    .map(Text::textId)
                    .filter(textIds::contains)
                    .toList();
            if (members.isEmpty()) {
                throw Refusal.of(CodingReason.CAMPAIGN_LEFT);
            }
            Step step = steps.begin(handle, coder, StepKind.CAMPAIGN_SPLIT, "");
            campaigns.append(handle, step, campaignId, members, false);
            return step;
        });
    }

    /**
     * Codes the letter: every member gets the theme on the whole response. Members that add something of their own are
     * coded too and stay to be read. Members that omit the passage that carries the theme are skipped, and no decision
     * of a person is overwritten.
     *
     * @param evidence the passages of the letter that carry the theme, in its code points; empty for the whole letter
     * @throws Refusal if the theme is gone or retired
     */
    public Coded applyToMembers(long campaignId, long themeId, List<Span> evidence) {
        return store.write(handle -> {
            Theme theme = ThemeChecks.theme(themes.codeframe(handle), themeId);
            ThemeChecks.inUse(theme);
            List<Compared> members = compared(handle, campaignId);
            Map<Long, Map<Long, Verdict>> decided = decisions.decided(
                    handle, members.stream().map(Compared::textId).toList());
            List<Decision> made = new ArrayList<>();
            int had = 0;
            int leftOut = 0;
            int against = 0;
            int toRead = 0;
            for (Compared member : members) {
                Verdict verdict =
                        decided.getOrDefault(member.textId(), Map.of()).get(themeId);
                if (verdict == Verdict.APPLIED) {
                    had++;
                } else if (verdict != null) {
                    against++;
                } else if (!CommonLetter.keeps(member, evidence)) {
                    leftOut++;
                } else {
                    toRead += member.adds() && !member.done() ? 1 : 0;
                    made.add(new Decision(member.textId(), themeId, Verdict.APPLIED, Origin.CAMPAIGN, "", List.of()));
                }
            }
            Optional<Step> step = made.isEmpty()
                    ? Optional.empty()
                    : Optional.of(steps.begin(handle, coder, StepKind.APPLY, theme.code()));
            step.ifPresent(each -> decisions.decide(handle, each, made));
            return new Coded(step, made.size(), had, leftOut, against, toRead);
        });
    }
}
