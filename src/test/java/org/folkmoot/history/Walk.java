package org.folkmoot.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.folkmoot.history.Model.ModelStep;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.UndoResult;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.service.codeframe.CodeframeService;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.service.codeframe.SplitPart;
import org.folkmoot.service.review.BulkService;
import org.folkmoot.service.review.CodingService.Accepted;
import org.folkmoot.store.Fixture;

/** Two coders who do anything at all, in one file, which they close and open as they like. */
final class Walk implements AutoCloseable {
    private static final List<String> WORDS = List.of(
            "lights please", "knives everywhere", "more lights and fewer knives", "a lamp at the stop", "hello");
    private static final int FULL_CHECK_EVERY = 100;

    private final Path file;
    private final Random random;
    private final RestlessClock clock;
    private final Model model = new Model();
    private final Map<String, Integer> tally = new TreeMap<>();
    private final List<Long> texts = new ArrayList<>();
    private final Map<Long, Long> submissions = new HashMap<>();
    private final Map<String, Long> themes = new TreeMap<>();
    /** Suggestions: text and theme, to origin and spans. */
    private final Map<String, String> suggestions = new HashMap<>();

    private final Map<String, String> first;
    private final Tables tables;
    private Session session;
    private int steps;

    Walk(Path file, long seed, int responses) throws SQLException {
        this.file = file;
        this.random = new Random(seed);
        this.clock = new RestlessClock(random);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < responses; i++) {
            written.add(WORDS.get(i % WORDS.size()));
        }
        Fixture.create(file, written).close();
        session = new Sessions(clock).open(file, "AK");
        session.tagging().refresh(Progress.NONE);
        tables = new Tables(file);
        tables.rows("SELECT t.id, a.submission_id FROM answer_text t JOIN answer a ON a.id = t.answer_id ORDER BY t.id")
                .forEach(row -> {
                    texts.add(Long.valueOf(row.get(0)));
                    submissions.put(Long.valueOf(row.get(0)), Long.valueOf(row.get(1)));
                });
        tables.rows("SELECT code, theme_id FROM codeframe")
                .forEach(row -> themes.put(row.get(0), Long.valueOf(row.get(1))));
        tables.rows("SELECT text_id, theme_id, origin, spans FROM proposal")
                .forEach(row -> suggestions.put(row.get(0) + "/" + row.get(1), row.get(2) + "||" + row.get(3)));
        first = tables.projections();
        assertThat(suggestions).isNotEmpty();
    }

    /** How often each kind of thing was done. */
    Map<String, Integer> tally() {
        return tally;
    }

    /** Does one thing, and compares file, log and model. */
    void step() throws SQLException {
        int dice = random.nextInt(100);
        if (dice < 22) {
            undo();
        } else if (dice < 34) {
            redo();
        } else if (dice < 37) {
            undoOne();
        } else if (dice < 39) {
            redoOne();
        } else if (dice < 40) {
            undoBack();
        } else if (dice < 43) {
            restart();
        } else {
            act();
        }
        steps++;
        Map<String, String> expected = new TreeMap<>(first);
        expected.putAll(model.now());
        Map<String, String> found = tables.projections();
        assertThat(found).isEqualTo(expected);
        assertThat(tables.log()).isEqualTo(found);
        if (steps % FULL_CHECK_EVERY == 0) {
            assertThat(session.check().check()).isEmpty();
        }
    }

    /** Undoes everything of everybody, one at a time, and finds the first state again. */
    void undoAll() throws SQLException {
        while (model.nextToUndo("AK") != null || model.nextToUndo("BM") != null) {
            // What one's steps rest on may be the other's, so the latest of both. After undos out of their order even
            // it may be
            // in the way: of a code, say, that a theme would get back and another one has got meanwhile. Then that
            // other first.
            ModelStep newest = model.steps().stream()
                    .filter(step -> !step.undone && model.holding(step) > 0 && allowed(List.of(step), true))
                    .max(java.util.Comparator.comparingLong(step -> step.id))
                    .orElseThrow();
            if (!session.coder().equals(newest.coder)) {
                open(newest.coder);
            }
            if (model.nextToUndo(newest.coder) == newest) {
                undo();
            } else {
                undoOne(newest);
            }
            assertThat(newest.undone)
                    .as(
                            "%s of %s, of which %d of %d hold",
                            newest.kind, newest.says, model.holding(newest), newest.says.size())
                    .isTrue();
        }
        for (String coder : List.of("BM", "AK")) {
            open(coder);
            assertThat(session.history().undo()).isEmpty();
        }
        assertThat(tables.projections()).isEqualTo(first);
        assertThat(session.check().check()).isEmpty();
        assertThat(model.now()).isEmpty();
    }

    /** Whether undoing these, or doing them again, leaves a codeframe. */
    private boolean allowed(List<ModelStep> changed, boolean undone) {
        Map<String, String> then = new TreeMap<>(first);
        then.putAll(model.as(changed, undone));
        return Codeframes.hangTogether(then);
    }

    private void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.class);
        count("refused");
    }

    private void undo() {
        ModelStep step = model.nextToUndo(session.coder());
        if (step == null) {
            assertThat(session.history().undo()).isEmpty();
        } else if (!allowed(List.of(step), true)) {
            refused(() -> session.history().undo());
        } else {
            UndoResult result = session.history().undo().orElseThrow();
            assertThat(result.what()).isEqualTo(step.kind);
            assertThat(result.restored()).isEqualTo((int) model.holding(step));
            assertThat(result.kept()).isEqualTo(step.says.size() - (int) model.holding(step));
            model.undone(step);
            count("undo");
        }
    }

    private void redo() {
        ModelStep step = model.nextToRedo(session.coder());
        if (step == null) {
            assertThat(session.history().redo()).isEmpty();
        } else if (!allowed(List.of(step), false)) {
            refused(() -> session.history().redo());
        } else {
            assertThat(session.history().redo().orElseThrow().what()).isEqualTo(step.kind);
            model.redone(step);
            count("redo");
        }
    }

    /** Some step further down, whoever did it and whatever came since. */
    private void undoOne() {
        if (!model.steps().isEmpty()) {
            undoOne(model.steps().get(random.nextInt(model.steps().size())));
        }
    }

    private void undoOne(ModelStep step) {
        if (!step.coder.equals(session.coder())
                || step.undone
                || model.holding(step) == 0
                || !allowed(List.of(step), true)) {
            refused(() -> session.history().undo(step.id));
        } else {
            session.history().undo(step.id);
            model.undone(step);
            count("undo of one");
        }
    }

    private void redoOne() {
        List<ModelStep> undone =
                model.steps().stream().filter(step -> step.undone).toList();
        if (undone.isEmpty()) {
            return;
        }
        ModelStep step = undone.get(random.nextInt(undone.size()));
        if (step.coder.equals(session.coder()) && allowed(List.of(step), false)) {
            session.history().redo(step.id);
            model.redone(step);
            count("redo of one");
        } else {
            refused(() -> session.history().redo(step.id));
        }
    }

    private void undoBack() {
        List<ModelStep> own = model.steps().stream()
                .filter(step -> step.coder.equals(session.coder()) && !step.undone)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        ModelStep last = own.get(Math.max(0, own.size() - 1 - random.nextInt(6)));
        List<ModelStep> down = model.downTo(last);
        assertThat(session.history().stepsBackTo(last.id)).isEqualTo(down.size());
        for (int i = 1; i <= down.size(); i++) {
            if (!allowed(down.subList(0, i), true)) {
                refused(() -> session.history().undoBackTo(last.id, Progress.NONE));
                return;
            }
        }
        UndoResult result = session.history().undoBackTo(last.id, Progress.NONE);
        assertThat(result.steps()).isEqualTo(down.size());
        down.forEach(model::undone);
        count("undo back");
    }

    private void restart() {
        open(random.nextBoolean() ? "AK" : "BM");
        count("restart");
    }

    private void open(String coder) {
        session.close();
        session = new Sessions(clock).open(file, coder);
    }

    private void act() throws SQLException {
        if (random.nextInt(9) == 0) {
            codeframe();
            return;
        }
        long text = texts.get(random.nextInt(texts.size()));
        List<Long> inUse = frame().values().stream()
                .filter(theme -> !theme.retired())
                .map(Theme::id)
                .toList();
        long theme = random.nextInt(3) > 0
                ? themes.getOrDefault(random.nextBoolean() ? "LIGHT" : "KNIFE", 0L)
                : inUse.isEmpty() ? 0L : inUse.get(random.nextInt(inUse.size()));
        if (!inUse.contains(theme)) {
            return;
        }
        String thing = "coding/" + text + "/" + theme;
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> apply(text, theme, thing);
            case 3 -> did(session.coding().remove(text, theme), Map.of(thing, "removed|manual||"));
            case 4, 5 -> decideSuggestion(text, theme, thing);
            case 6 -> acceptAll();
            case 7 -> did(session.coding().done(text), Map.of("done/" + text, "1"));
            case 8 -> did(session.coding().reopen(text), Map.of("done/" + text, ""));
            case 9 -> {
                String memo = random.nextInt(4) == 0 ? "" : "memo " + random.nextInt(1000);
                did(session.coding().memo(text, memo), Map.of("memo/" + text + "/0", memo));
            }
            case 10 -> {
                Flag flag = List.of(Flag.values()).get(random.nextInt(Flag.values().length));
                boolean set = random.nextInt(3) > 0;
                did(session.coding().flag(text, flag, set), Map.of("flag/" + text + "/" + flag.word(), set ? "1" : ""));
            }
            case 11 -> move();
            case 12, 13, 14 -> atOnce(theme);
            default -> {
                boolean counts = random.nextBoolean();
                List<Long> some = some();
                Map<String, String> says = new HashMap<>();
                some.forEach(each -> says.put("counts/" + each, counts ? "1" : "0"));
                did(session.funnel().counts(some, counts), says);
            }
        }
    }

    /** Something done to several answers at once: what it says is only what it changes. */
    private void atOnce(long theme) {
        List<Long> chosen = some();
        long[] ids = chosen.stream().mapToLong(Long::longValue).toArray();
        Map<String, String> says = new HashMap<>();
        BulkService.Changed changed;
        switch (random.nextInt(5)) {
            case 0 -> {
                says(says, chosen, "coding/", "/" + theme, "applied|manual||", was -> !was.startsWith("applied"));
                changed = session.bulk().apply(ids, theme);
            }
            case 1 -> {
                says(says, chosen, "coding/", "/" + theme, "removed|manual||", was -> was.startsWith("applied"));
                changed = session.bulk().remove(ids, theme);
            }
            case 2 -> {
                Flag flag = List.of(Flag.values()).get(random.nextInt(Flag.values().length));
                boolean set = random.nextBoolean();
                says(says, chosen, "flag/", "/" + flag.word(), set ? "1" : "", was -> was.equals("1") != set);
                changed = session.bulk().flag(ids, flag, set);
            }
            case 3 -> {
                says(says, chosen.stream().filter(this::counts).toList(), "done/", "", "1", String::isEmpty);
                changed = session.bulk().done(ids);
            }
            default -> {
                List<Long> which = chosen.stream().map(submissions::get).toList();
                says(says, which, "status/", "", "invalid|a test", was -> !was.startsWith("invalid"));
                changed = session.bulk().setAside(ids, SubmissionStatus.INVALID, "a test");
            }
        }
        assertThat(changed.changed()).isEqualTo(says.size());
        changed.step().ifPresent(step -> {
            did(step, says);
            count("at once");
        });
    }

    private void says(
            Map<String, String> says,
            List<Long> ids,
            String before,
            String after,
            String now,
            Predicate<String> where) {
        for (long id : ids) {
            if (where.test(model.of(before + id + after))) {
                says.put(before + id + after, now);
            }
        }
    }

    /** A theme that is there, as the model has it. */
    private record Theme(long id, String code, long parent, boolean retired) {}

    private Map<Long, Theme> frame() {
        Map<String, String> state = new TreeMap<>(first);
        state.putAll(model.now());
        Map<Long, Theme> frame = new TreeMap<>();
        state.forEach((thing, value) -> {
            if (thing.startsWith("theme/")) {
                String[] cells = value.split("\\|", -1);
                long id = Long.parseLong(thing.substring("theme/".length()));
                frame.put(id, new Theme(id, cells[0], Long.parseLong(cells[2]), cells[6].equals("1")));
            }
        });
        return frame;
    }

    /** Some change of the codeframe; what it says is what its step wrote. */
    private void codeframe() throws SQLException {
        List<Theme> there = List.copyOf(frame().values());
        Theme some = there.get(random.nextInt(there.size()));
        Theme other = there.get(random.nextInt(there.size()));
        int dice = random.nextInt(10);
        CodeframeService service = session.codeframe();
        try {
            Optional<Step> step =
                    switch (dice) {
                        case 0 ->
                            service.change(some.id(), ThemeField.NAME, "Name " + random.nextInt(100))
                                    .map(CodeframeService.Changed::step);
                        case 1 ->
                            service.change(some.id(), ThemeField.CODE, "CODE" + random.nextInt(6))
                                    .map(CodeframeService.Changed::step);
                        case 2 ->
                            service.move(some.id(), random.nextBoolean() ? other.id() : null, random.nextInt(3))
                                    .map(CodeframeService.Changed::step);
                        case 3 -> service.retire(some.id()).map(CodeframeService.Changed::step);
                        case 4, 5 ->
                            there.stream()
                                    .filter(Theme::retired)
                                    .findAny()
                                    .flatMap(theme -> service.restore(theme.id()))
                                    .map(CodeframeService.Changed::step);
                        case 6 ->
                            Optional.of(service.merge(some.id(), other.id(), random.nextBoolean())
                                    .step());
                        case 7 ->
                            Optional.of(service.split(some.id(), List.of(SplitPart.to(fresh(other), coded(some))))
                                    .step());
                        default -> Optional.of(service.add(fresh(other)).step());
                    };
            if (step.isPresent()) {
                did(step.get(), tables.saysOf(step.get().id()));
            }
        } catch (Refusal refusal) {
            count("codeframe refused");
        }
    }

    private NewTheme fresh(Theme above) {
        Optional<Long> parent = random.nextBoolean() ? Optional.of(above.id()) : Optional.empty();
        return new NewTheme("Theme " + random.nextInt(12), "", parent, "");
    }

    private List<Long> coded(Theme theme) {
        return texts.stream()
                .filter(text -> model.of("coding/" + text + "/" + theme.id()).startsWith("applied"))
                .limit(2)
                .toList();
    }

    private boolean below(long theme, long top) {
        Map<Long, Theme> frame = frame();
        for (Theme at = frame.get(theme); at != null; at = frame.get(at.parent())) {
            if (at.id() == top) {
                return true;
            }
        }
        return false;
    }

    private boolean inUse(long theme) {
        Theme found = frame().get(theme);
        return found != null && !found.retired();
    }

    private void apply(long text, long theme, String thing) {
        int start = random.nextInt(2);
        String stance = random.nextInt(3) == 0 ? "against" : "";
        List<Span> spans = List.of(
                        List.<Span>of(), List.of(new Span(start, 3)), List.of(new Span(0, 2), new Span(3, 5)))
                .get(random.nextInt(3));
        String stored = spans.isEmpty() ? "" : spans.size() == 1 ? start + "-3" : "0-2;3-5";
        did(
                session.coding().apply(text, theme, spans, stance),
                Map.of(thing, "applied|manual|" + stance + "|" + stored));
    }

    private void decideSuggestion(long text, long themeId, String thing) {
        String suggested = suggestions.get(text + "/" + themeId);
        boolean open = suggested != null && model.of(thing).isEmpty();
        boolean accept = random.nextBoolean();
        if (!open || suggested == null) {
            assertThatThrownBy(() -> session.coding().accept(text, themeId)).isInstanceOf(Refusal.class);
        } else if (accept) {
            did(session.coding().accept(text, themeId), Map.of(thing, "applied|" + suggested));
        } else {
            String origin = suggested.substring(0, suggested.indexOf('|'));
            did(session.coding().reject(text, themeId), Map.of(thing, "rejected|" + origin + "||"));
        }
    }

    private void acceptAll() {
        Theme top = frame().get(
                        themes.getOrDefault(List.of("SAFE", "LIGHT", "KNIFE").get(random.nextInt(3)), 0L));
        if (top == null) {
            return;
        }
        String code = top.code();
        Map<String, String> says = new HashMap<>();
        suggestions.forEach((where, suggested) -> {
            long text = Long.parseLong(where.substring(0, where.indexOf('/')));
            long theme = Long.parseLong(where.substring(where.indexOf('/') + 1));
            if (below(theme, top.id())
                    && inUse(theme)
                    && counts(text)
                    && model.of("coding/" + where).isEmpty()) {
                says.put("coding/" + where, "applied|" + suggested);
            }
        });
        Accepted accepted = session.coding().acceptAll(code, 0, Optional.of("Q1"));
        assertThat(accepted.count()).isEqualTo(says.size());
        if (!says.isEmpty()) {
            did(accepted.step(), says);
        }
    }

    private boolean counts(long text) {
        String status = model.of("status/" + submissions.get(text));
        return (status.isEmpty() || status.startsWith("included"))
                && !model.of("counts/" + text).equals("0");
    }

    private void move() {
        boolean aside = random.nextBoolean();
        List<Long> which = some().stream().map(submissions::get).toList();
        Map<String, String> says = new HashMap<>();
        which.forEach(each -> says.put("status/" + each, aside ? "out_of_scope|other city" : ""));
        did(
                aside
                        ? session.funnel().setAside(which, SubmissionStatus.OUT_OF_SCOPE, "other city")
                        : session.funnel().include(which),
                says);
    }

    private List<Long> some() {
        List<Long> shuffled = new ArrayList<>(texts);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(4));
    }

    private void did(Step step, Map<String, String> says) {
        model.did(step.id(), session.coder(), step.kind(), says);
        count(step.kind().word());
    }

    private void count(String what) {
        tally.merge(what, 1, Integer::sum);
    }

    @Override
    public void close() throws SQLException {
        tables.close();
        session.close();
    }

    /** Goes on, stands still, and is set back. */
    private static final class RestlessClock extends Clock {
        private final Random random;
        private Instant now = Fixture.CLOCK.instant();

        RestlessClock(Random random) {
            this.random = new Random(random.nextLong());
        }

        @Override
        public Instant instant() {
            now = switch (random.nextInt(10)) {
                case 0 -> now.minusSeconds(random.nextInt(7200));
                case 1, 2 -> now;
                default -> now.plusMillis(random.nextInt(60_000));
            };
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody asks for the zone");
        }
    }
}
