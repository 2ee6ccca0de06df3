package org.folkmoot.service.codeframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeField;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.Span;
import org.folkmoot.random.RandomCases;
import org.folkmoot.service.FileContents;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.store.Fixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walks at random over changes of the codeframe, decisions and undo. After each step every coding must be where the
 * step says that it went, and nowhere else: with its own theme, the one that this was merged into, or its split.
 */
class CodeframeWalkTest {
    private static final int ANSWERS = 12;

    @Test
    void noCodingIsEverLost() {
        RandomCases.check(4, random -> walk(random, 120));
    }

    @Test
    @Tag("slow")
    void noCodingIsEverLostOnALongWalk() {
        RandomCases.check(1, random -> walk(random, 10_000));
    }

    /** An applied coding. */
    private record Pair(long text, long theme) {}

    private static void walk(Random random, int steps) throws IOException {
        Path folder = Files.createTempDirectory("folkmoot-walk");
        Path file = folder.resolve("walk.folkmoot");
        Fixture.create(
                        file,
                        IntStream.range(0, ANSWERS)
                                .mapToObj(i -> "lights and knives " + i)
                                .toList())
                .close();
        try (Session session = new Sessions(Fixture.CLOCK).open(file, "AK")) {
            new Walk(session, file, random).go(steps);
        } finally {
            try (Stream<Path> left = Files.walk(folder)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static final class Walk {
        private final Session session;
        private final Path file;
        private final Random random;
        private final List<Long> texts;
        /** What the pairs were before each step that can be undone. */
        private final Deque<Set<Pair>> before = new ArrayDeque<>();

        Walk(Session session, Path file, Random random) {
            this.session = session;
            this.file = file;
            this.random = random;
            this.texts =
                    session
                            .review()
                            .responses(session.review().questions().get(0).id(), ResponseFilter.ALL)
                            .stream()
                            .map(ResponseRow::textId)
                            .toList();
        }

        void go(int steps) {
            Set<Pair> pairs = pairs();
            for (int i = 0; i < steps; i++) {
                Set<Pair> expected = new HashSet<>(pairs);
                if (random.nextInt(4) == 0) {
                    assertThat(session.history().undo().isPresent()).isEqualTo(!before.isEmpty());
                    expected = before.isEmpty() ? expected : before.pop();
                } else {
                    try {
                        if (step(expected)) {
                            before.push(pairs);
                        }
                    } catch (Refusal refused) {
                        expected = pairs;
                    }
                }
                pairs = pairs();
                assertThat(pairs).as("after step %s", i).isEqualTo(expected);
                if (i % 25 == 0 || i == steps - 1) {
                    assertThat(session.check().check()).isEmpty();
                }
            }
        }

        private Set<Pair> pairs() {
            return FileContents.column(file, "SELECT text_id || ' ' || theme_id FROM coding WHERE verdict = 'applied'")
                    .stream()
                    .map(row -> row.split(" "))
                    .map(row -> new Pair(Long.parseLong(row[0]), Long.parseLong(row[1])))
                    .collect(Collectors.toSet());
        }

        /** Does something, and the same to the expected pairs; false if nothing was written. */
        private boolean step(Set<Pair> expected) {
            long text = texts.get(random.nextInt(texts.size()));
            Theme theme = any();
            Theme other = any();
            int place = random.nextInt(4);
            switch (random.nextInt(14)) {
                case 0 -> {
                    return session.codeframe().retire(theme.id()).isPresent();
                }
                case 1 -> {
                    return session.codeframe().restore(theme.id()).isPresent();
                }
                case 2 -> {
                    return session.codeframe()
                            .move(theme.id(), other.id(), place)
                            .isPresent();
                }
                case 3 -> {
                    return session.codeframe().move(theme.id(), null, place).isPresent();
                }
                case 4 -> {
                    ThemeField field = List.of(ThemeField.values()).get(random.nextInt(ThemeField.values().length));
                    return session.codeframe()
                            .change(theme.id(), field, "w" + place)
                            .isPresent();
                }
                case 5 -> {
                    session.codeframe().add(new NewTheme("New", "", Optional.of(other.id()), ""));
                    return true;
                }
                case 6 -> {
                    session.codeframe().merge(theme.id(), other.id(), random.nextBoolean());
                    replace(expected, theme.id(), other.id(), texts);
                    return true;
                }
                case 7 -> {
                    return split(expected, theme);
                }
                case 8 -> {
                    session.coding().remove(text, theme.id());
                    expected.remove(new Pair(text, theme.id()));
                    return true;
                }
                default -> {
                    List<Span> spans = place == 0 ? List.of() : List.of(new Span(place, place + 3));
                    session.coding().apply(text, theme.id(), spans, "");
                    expected.add(new Pair(text, theme.id()));
                    return true;
                }
            }
        }

        private boolean split(Set<Pair> expected, Theme theme) {
            List<Long> some = new ArrayList<>(texts.subList(0, 1 + random.nextInt(texts.size())));
            List<Long> rest = texts.subList(some.size(), texts.size());
            Theme other = any();
            List<SplitPart> parts = List.of(
                    SplitPart.to(new NewTheme("Part", "", Optional.empty(), ""), some), SplitPart.to(other.id(), rest));
            CodeframeService.Split split = session.codeframe().split(theme.id(), parts);
            replace(expected, theme.id(), split.parts().get(0).id(), some);
            replace(expected, theme.id(), other.id(), rest);
            return true;
        }

        private static void replace(Set<Pair> pairs, long from, long into, List<Long> texts) {
            for (long text : texts) {
                if (pairs.remove(new Pair(text, from))) {
                    pairs.add(new Pair(text, into));
                }
            }
        }

        private Theme any() {
            List<Theme> themes = session.review().codeframe().themes();
            return themes.get(random.nextInt(themes.size()));
        }
    }
}
