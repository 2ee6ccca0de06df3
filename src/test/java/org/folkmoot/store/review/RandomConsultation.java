package org.folkmoot.store.review;

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
import org.folkmoot.model.coding.Decision;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Reason;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.store.Fixture;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.importing.ImportWriter;
import org.folkmoot.store.importing.RevisionDao;
import org.folkmoot.store.received.FunnelDao;
import org.folkmoot.store.steps.DecisionDao;
import org.folkmoot.store.steps.StepDao;
import org.folkmoot.store.suggest.SuggestionDao;
import org.jdbi.v3.core.Handle;

/** A random consultation, with what was done to it in plain maps. */
final class RandomConsultation {
    static final List<String> CODERS = List.of("AK", "BM", "CD");
    static final List<String> BOROUGHS = List.of("Camden", "Brent", "Croydon");

    private static final int SUBMISSIONS = 140;
    private static final int DEEDS = 900;
    private static final List<String> WORDS =
            List.of("light", "lights", "street", "safe", "knife", "police", "lamp", "bus");

    private final Random chance;
    private final List<Response> responses = new ArrayList<>();
    private final List<String> boroughsSeen = new ArrayList<>();
    private long borough;
    private List<Long> themes = List.of();

    RandomConsultation(long seed) {
        chance = new Random(seed);
    }

    /** A current response and what was done to it. */
    static final class Response {
        private final long responseId;
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
        private final Map<Long, Double> suggestions = new HashMap<>();
        private final Set<Flag> flags = new HashSet<>();

        Response(long responseId, long submission, long question, String reference, String borough) {
            this.responseId = responseId;
            this.submission = submission;
            this.question = question;
            this.reference = reference;
            this.borough = borough;
        }

        long responseId() {
            return responseId;
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

        /** The best score of an open suggestion among some themes; -1 if there is none. */
        double likeliness(Collection<Long> among) {
            return suggestions.entrySet().stream()
                    .filter(each -> among.contains(each.getKey()) && undecided(each.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .max()
                    .orElse(-1);
        }

        boolean suggested(DoublePredicate score, Collection<Long> among) {
            return suggestions.entrySet().stream()
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

        CodingState state() {
            if (!counts()) {
                return CodingState.NOT_COUNTED;
            }
            if (!doneBy.isEmpty()) {
                return CodingState.DONE;
            }
            return begun() ? CodingState.IN_PROGRESS : CodingState.UNREAD;
        }

        int stateOrder() {
            return List.of(CodingState.UNREAD, CodingState.IN_PROGRESS, CodingState.DONE, CodingState.NOT_COUNTED)
                    .indexOf(state());
        }

        boolean is(CodingState wanted) {
            return switch (wanted) {
                case ALL -> true;
                case TO_DO -> state() == CodingState.UNREAD || state() == CodingState.IN_PROGRESS;
                case DONE -> !doneBy.isEmpty();
                case SUGGESTED -> counts() && suggestions.keySet().stream().anyMatch(this::undecided);
                case FLAGGED -> !flags.isEmpty();
                case EXCLUDED -> !included;
                case UNREAD, IN_PROGRESS, NOT_COUNTED -> state() == wanted;
            };
        }
    }

    /** In order of arrival. */
    List<Response> responses() {
        return responses;
    }

    Response byText(long textId) {
        return responses.stream()
                .filter(each -> each.textId == textId)
                .findFirst()
                .orElseThrow();
    }

    /** The theme group first, then its two themes. */
    List<Long> themes() {
        return themes;
    }

    Set<Long> below(long theme) {
        return theme == themes.get(0) ? new LinkedHashSet<>(themes) : Set.of(theme);
    }

    long borough() {
        return borough;
    }

    /** In the order in which they first came in. */
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
        Step step = begin(handle, "AK", StepKind.IMPORT);
        SourceTable table = SourceTable.text("more.csv", "UTF-8", ",", List.of("One?", "Two?", "Borough"));
        try (ImportWriter writer = new ImportWriter(handle, step, table, "01", List.of())) {
            long[] questions = {
                writer.columns().question("What should be done?"),
                writer.columns().question("What is missing?")
            };
            borough = writer.columns().attribute("Borough", Attribute.Kind.ATTRIBUTE, List.of());
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
                    Response response = new Response(responses.size() + 1, submission, question, reference, where);
                    response.textId = writer.response(submission, question, says(response));
                    responses.add(response);
                }
            }
            writer.finish(new ImportWriter.Counts(SUBMISSIONS, SUBMISSIONS, 0, 0, 0));
        }
    }

    private ImportWriter.NewText says(Response response) {
        int draw = chance.nextInt(12);
        response.kind = draw == 0 ? TextKind.BLANK : draw == 1 ? TextKind.NON_ANSWER : TextKind.TEXT;
        List<String> said = new ArrayList<>();
        int words = response.kind == TextKind.BLANK ? 0 : 1 + chance.nextInt(9);
        for (int i = 0; i < words; i++) {
            said.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        response.said = said;
        return new ImportWriter.NewText(String.join(" ", said), response.kind, words, List.of());
    }

    private void deed(Handle handle) {
        Response response = responses.get(chance.nextInt(responses.size()));
        String coder = CODERS.get(chance.nextInt(CODERS.size()));
        DecisionDao decisions = new DecisionDao();
        switch (chance.nextInt(11)) {
            case 0, 1, 2, 3 -> {
                long theme = themes.get(chance.nextInt(themes.size()));
                Verdict verdict = one(List.of(Verdict.values()));
                Step step = begin(handle, coder, StepKind.APPLY);
                decisions.decide(
                        handle,
                        step,
                        List.of(new Decision(response.textId, theme, verdict, Origin.MANUAL, "", List.of())));
                response.verdicts.put(theme, verdict);
                response.decidedBy.put(theme, coder);
            }
            case 4 -> {
                boolean done = chance.nextInt(3) > 0;
                decisions.done(handle, begin(handle, coder, StepKind.DONE), response.textId, done);
                response.doneBy = done ? coder : "";
            }
            case 5 -> {
                decisions.opened(handle, coder, response.textId, 1);
                response.opened = true;
            }
            case 6 -> {
                Flag flag = one(List.of(Flag.values()));
                boolean set = chance.nextBoolean();
                decisions.flag(handle, begin(handle, coder, StepKind.FLAG), response.textId, flag, set);
                if (set) {
                    response.flags.add(flag);
                } else {
                    response.flags.remove(flag);
                }
            }
            case 7 -> {
                boolean yes = chance.nextBoolean();
                new FunnelDao().counts(handle, begin(handle, coder, StepKind.COUNTS), response.textId, yes);
                response.override = Optional.of(yes);
            }
            case 8 -> {
                SubmissionStatus status = chance.nextBoolean() ? SubmissionStatus.INCLUDED : SubmissionStatus.INVALID;
                new FunnelDao()
                        .status(
                                handle,
                                begin(handle, coder, StepKind.STATUS),
                                response.submission,
                                status,
                                StatusReason.NONE);
                responses.stream()
                        .filter(each -> each.submission == response.submission)
                        .forEach(each -> each.included = status == SubmissionStatus.INCLUDED);
            }
            case 9 -> {
                long theme = themes.get(chance.nextInt(themes.size()));
                double score = chance.nextInt(11) / 10.0;
                new SuggestionDao()
                        .insert(
                                handle,
                                List.of(new Suggestion(
                                        response.textId, theme, score, Origin.RULE, "1", Reason.NONE, List.of())));
                response.suggestions.put(theme, score);
            }
            default -> revised(handle, response);
        }
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** A later import brings a new text, which has no decisions yet. */
    private void revised(Handle handle, Response response) {
        Step step = begin(handle, "BM", StepKind.IMPORT);
        SourceTable table = SourceTable.text("later.csv", "UTF-8", ",", List.of("One?"));
        try (ImportWriter writer = new ImportWriter(handle, step, table, "02", List.of())) {
            new RevisionDao().supersede(handle, response.textId);
            response.version++;
            response.textId = writer.version(response.responseId, response.version, says(response));
            writer.finish(new ImportWriter.Counts(1, 0, 0, 0, 1));
        }
        response.override = Optional.empty();
        response.opened = false;
        response.doneBy = "";
        response.verdicts.clear();
        response.decidedBy.clear();
        response.suggestions.clear();
        response.flags.clear();
    }

    private static Step begin(Handle handle, String coder, StepKind kind) {
        return new StepDao(Fixture.CLOCK).begin(handle, coder, kind, "");
    }
}
