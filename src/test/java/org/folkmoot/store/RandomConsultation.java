package org.folkmoot.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.folkmoot.model.AnswerFilter.State;
import org.folkmoot.model.Attribute;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.Decision;
import org.folkmoot.model.Flag;
import org.folkmoot.model.Origin;
import org.folkmoot.model.Proposal;
import org.folkmoot.model.SourceTable;
import org.folkmoot.model.SubmissionStatus;
import org.folkmoot.model.TextKind;
import org.folkmoot.model.Verdict;
import org.jdbi.v3.core.Handle;

/** A consultation made by chance, and beside it what was done to it, kept in plain maps. */
final class RandomConsultation {
    static final List<String> CODERS = List.of("AK", "BM", "CD");
    static final List<String> BOROUGHS = List.of("Camden", "Brent", "Croydon");

    private static final int SUBMISSIONS = 140;
    private static final int DEEDS = 900;
    private static final List<String> WORDS =
            List.of("light", "lights", "street", "safe", "knife", "police", "lamp", "bus");

    private final Random chance;
    private final List<Answer> answers = new ArrayList<>();
    private final List<String> boroughsSeen = new ArrayList<>();
    private long borough;
    private List<Long> themes = List.of();

    RandomConsultation(long seed) {
        chance = new Random(seed);
    }

    /** One current answer and all that was done to it. */
    static final class Answer {
        private final long answerId;
        private final long submission;
        private final long question;
        private final String reference;
        private final String borough;
        private long textId;
        private int version = 1;
        private List<String> said = List.of();
        private TextKind kind = TextKind.TEXT;
        private Optional<Boolean> override = Optional.empty();
        private boolean included = true;
        private boolean opened;
        private String doneBy = "";
        private final Map<Long, String> decidedBy = new HashMap<>();
        private final Map<Long, Verdict> verdicts = new HashMap<>();
        private final Map<Long, Double> proposals = new HashMap<>();
        private final Set<Flag> flags = new HashSet<>();

        Answer(long answerId, long submission, long question, String reference, String borough) {
            this.answerId = answerId;
            this.submission = submission;
            this.question = question;
            this.reference = reference;
            this.borough = borough;
        }

        long answerId() {
            return answerId;
        }

        long textId() {
            return textId;
        }

        long question() {
            return question;
        }

        String reference() {
            return reference;
        }

        String borough() {
            return borough;
        }

        int words() {
            return said.size();
        }

        Set<Flag> flags() {
            return flags;
        }

        boolean says(String word) {
            return kind != TextKind.BLANK && said.contains(word);
        }

        boolean saysPrefix(String start) {
            return kind != TextKind.BLANK && said.stream().anyMatch(word -> word.startsWith(start));
        }

        Set<Long> themes() {
            Set<Long> applied = new HashSet<>();
            verdicts.forEach((theme, verdict) -> {
                if (verdict == Verdict.APPLIED) {
                    applied.add(theme);
                }
            });
            return applied;
        }

        boolean hasAny(Set<Long> wanted) {
            return themes().stream().anyMatch(wanted::contains);
        }

        /** The best score of what is proposed and undecided among some themes; below all scores if nothing is. */
        double likeliness(Collection<Long> among) {
            return proposals.entrySet().stream()
                    .filter(each -> among.contains(each.getKey()) && undecided(each.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .max()
                    .orElse(-1);
        }

        boolean proposed(DoublePredicate score, Collection<Long> among) {
            return proposals.entrySet().stream()
                    .anyMatch(each ->
                            among.contains(each.getKey()) && score.test(each.getValue()) && undecided(each.getKey()));
        }

        private boolean undecided(long theme) {
            return verdicts.getOrDefault(theme, Verdict.CLEARED) == Verdict.CLEARED;
        }

        Set<String> coders() {
            Set<String> coders = new HashSet<>();
            decidedBy.forEach((theme, coder) -> {
                if (!undecided(theme)) {
                    coders.add(coder);
                }
            });
            if (!doneBy.isEmpty()) {
                coders.add(doneBy);
            }
            return coders;
        }

        private boolean counts() {
            return included
                    && override.map(yes -> yes && kind != TextKind.BLANK).orElse(kind == TextKind.TEXT);
        }

        private boolean begun() {
            return opened || verdicts.values().stream().anyMatch(verdict -> verdict != Verdict.CLEARED);
        }

        State state() {
            if (!counts()) {
                return State.NOT_COUNTED;
            }
            if (!doneBy.isEmpty()) {
                return State.DONE;
            }
            return begun() ? State.IN_PROGRESS : State.UNREAD;
        }

        int stateOrder() {
            return List.of(State.UNREAD, State.IN_PROGRESS, State.DONE, State.NOT_COUNTED)
                    .indexOf(state());
        }

        boolean is(State wanted) {
            return switch (wanted) {
                case ALL -> true;
                case TO_DO -> state() == State.UNREAD || state() == State.IN_PROGRESS;
                case DONE -> !doneBy.isEmpty();
                case PROPOSED -> counts() && proposals.keySet().stream().anyMatch(this::undecided);
                case FLAGGED -> !flags.isEmpty();
                case EXCLUDED -> !included;
                case UNREAD, IN_PROGRESS, NOT_COUNTED -> state() == wanted;
            };
        }
    }

    /** In order of arrival. */
    List<Answer> answers() {
        return answers;
    }

    Answer byText(long textId) {
        return answers.stream()
                .filter(each -> each.textId == textId)
                .findFirst()
                .orElseThrow();
    }

    /** The net first, then its two themes. */
    List<Long> themes() {
        return themes;
    }

    Set<Long> below(long theme) {
        return theme == themes.get(0) ? new LinkedHashSet<>(themes) : Set.of(theme);
    }

    long borough() {
        return borough;
    }

    /** As they first came in. */
    List<String> boroughsInOrder() {
        return boroughsSeen;
    }

    Store create(Path file) {
        Store store = Fixture.create(file, List.of());
        store.write(handle -> {
            themes = new ThemeDao()
                    .codeframe(handle).themes().stream()
                            .map(theme -> theme.id())
                            .toList();
            imported(handle);
            for (int i = 0; i < DEEDS; i++) {
                deed(handle);
            }
            return true;
        });
        return store;
    }

    private void imported(Handle handle) {
        Batch batch = begin(handle, "AK", BatchKind.IMPORT);
        SourceTable table = SourceTable.text("more.csv", "UTF-8", ",", List.of("One?", "Two?", "Borough"));
        try (ImportWriter writer = new ImportWriter(handle, batch, table, "01", List.of())) {
            long[] questions = {writer.question("What should be done?"), writer.question("What is missing?")};
            borough = writer.attribute("Borough", Attribute.Kind.ATTRIBUTE, List.of());
            for (int i = 0; i < SUBMISSIONS; i++) {
                String reference = "R-" + chance.nextInt(10_000) + "-" + i;
                long submission =
                        writer.submission(new ImportWriter.Sender(reference, null, null, null, null), i + 2, null);
                String where = chance.nextInt(4) == 0 ? "" : BOROUGHS.get(chance.nextInt(BOROUGHS.size()));
                if (!where.isEmpty()) {
                    writer.value(submission, borough, where);
                    if (!boroughsSeen.contains(where)) {
                        boroughsSeen.add(where);
                    }
                }
                for (long question : questions) {
                    Answer answer = new Answer(answers.size() + 1, submission, question, reference, where);
                    answer.textId = writer.answer(submission, question, says(answer));
                    answers.add(answer);
                }
            }
            writer.finish(new ImportWriter.Counts(SUBMISSIONS, SUBMISSIONS, 0, 0, 0));
        }
    }

    private ImportWriter.NewText says(Answer answer) {
        int draw = chance.nextInt(12);
        answer.kind = draw == 0 ? TextKind.BLANK : draw == 1 ? TextKind.NON_ANSWER : TextKind.TEXT;
        List<String> said = new ArrayList<>();
        int words = answer.kind == TextKind.BLANK ? 0 : 1 + chance.nextInt(9);
        for (int i = 0; i < words; i++) {
            said.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        answer.said = said;
        return new ImportWriter.NewText(String.join(" ", said), answer.kind, words, List.of());
    }

    private void deed(Handle handle) {
        Answer answer = answers.get(chance.nextInt(answers.size()));
        String coder = CODERS.get(chance.nextInt(CODERS.size()));
        DecisionDao decisions = new DecisionDao();
        switch (chance.nextInt(11)) {
            case 0, 1, 2, 3 -> {
                long theme = themes.get(chance.nextInt(themes.size()));
                Verdict verdict = one(List.of(Verdict.values()));
                Batch batch = begin(handle, coder, BatchKind.APPLY);
                decisions.decide(
                        handle,
                        batch,
                        List.of(new Decision(answer.textId, theme, verdict, Origin.MANUAL, "", List.of())));
                answer.verdicts.put(theme, verdict);
                answer.decidedBy.put(theme, coder);
            }
            case 4 -> {
                boolean done = chance.nextInt(3) > 0;
                decisions.done(handle, begin(handle, coder, BatchKind.DONE), answer.textId, done);
                answer.doneBy = done ? coder : "";
            }
            case 5 -> {
                decisions.opened(handle, coder, answer.textId, 1);
                answer.opened = true;
            }
            case 6 -> {
                Flag flag = one(List.of(Flag.values()));
                boolean set = chance.nextBoolean();
                decisions.flag(handle, begin(handle, coder, BatchKind.FLAG), answer.textId, flag, set);
                if (set) {
                    answer.flags.add(flag);
                } else {
                    answer.flags.remove(flag);
                }
            }
            case 7 -> {
                boolean yes = chance.nextBoolean();
                new FunnelDao().counts(handle, begin(handle, coder, BatchKind.COUNTS), answer.textId, yes);
                answer.override = Optional.of(yes);
            }
            case 8 -> {
                SubmissionStatus status = chance.nextBoolean() ? SubmissionStatus.INCLUDED : SubmissionStatus.INVALID;
                new FunnelDao().status(handle, begin(handle, coder, BatchKind.STATUS), answer.submission, status, "");
                answers.stream()
                        .filter(each -> each.submission == answer.submission)
                        .forEach(each -> each.included = status == SubmissionStatus.INCLUDED);
            }
            case 9 -> {
                long theme = themes.get(chance.nextInt(themes.size()));
                double score = chance.nextInt(11) / 10.0;
                new ProposalDao()
                        .insert(
                                handle,
                                List.of(new Proposal(answer.textId, theme, score, Origin.RULE, "1", "", List.of())));
                answer.proposals.put(theme, score);
            }
            default -> revised(handle, answer);
        }
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** A later import brings another text, to which nothing has been done yet. */
    private void revised(Handle handle, Answer answer) {
        Batch batch = begin(handle, "BM", BatchKind.IMPORT);
        SourceTable table = SourceTable.text("later.csv", "UTF-8", ",", List.of("One?"));
        try (ImportWriter writer = new ImportWriter(handle, batch, table, "02", List.of())) {
            new RevisionDao().supersede(handle, answer.textId);
            answer.version++;
            answer.textId = writer.version(answer.answerId, answer.version, says(answer));
            writer.finish(new ImportWriter.Counts(1, 0, 0, 0, 1));
        }
        answer.override = Optional.empty();
        answer.opened = false;
        answer.doneBy = "";
        answer.verdicts.clear();
        answer.decidedBy.clear();
        answer.proposals.clear();
        answer.flags.clear();
    }

    private static Batch begin(Handle handle, String coder, BatchKind kind) {
        return new BatchDao(Fixture.CLOCK).begin(handle, coder, kind, "");
    }
}
