package org.folkmoot.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;
import org.junit.jupiter.api.Test;

/** The guide as written: pages, links, keys, words of the screen, and how long its sentences are. */
class GuideTest {
    private static final Path FOLDER = Path.of("docs", "user-guide");
    private static final int MOST_WORDS_A_SENTENCE = 20;
    private static final Pattern OUTER_LINK = Pattern.compile("\\]\\((\\.\\./[^)]+)\\)");

    private final Guide guide = Guide.read(GuideTest::onDisk);

    private static String onDisk(String id) {
        try {
            return Files.readString(FOLDER.resolve(id + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void contentsListEveryPageOnce() throws IOException {
        List<String> listed = guide.sections().stream()
                .flatMap(section -> section.pages().stream().map(GuidePage::id))
                .toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .filteredOn(id -> !id.equals("README"))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
        assertThat(listed).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    @Test
    void contentsUseThePageTitles() {
        String contents = onDisk("README");
        assertThat(guide.pages())
                .allSatisfy(page -> assertThat(contents).contains("[" + page.title() + "](" + page.id() + ".md)"));
    }

    @Test
    void programHasEveryPage() {
        assertThat(Guide.load().pages()).isEqualTo(guide.pages());
    }

    @Test
    void everyLinkLeadsToAPage() {
        List<String> linked =
                inlines(Inline.Link.class).stream().map(Inline.Link::page).toList();
        assertThat(linked)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(guide.page(id)).as(id).isPresent());
        assertThat(matches(OUTER_LINK, onDisk("README")))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(FOLDER.resolve(link)).exists());
    }

    @Test
    void keysOnDiskAreTheStandardKeys() {
        GuideKeys standard = new GuideKeys(KeyMap.standard(), new Messages());
        List<Inline.Keys> named = inlines(Inline.Keys.class);
        assertThat(named).hasSizeGreaterThan(80);
        assertThat(named)
                .filteredOn(keys -> !keys.text().equals(String.join(standard.or(), standard.of(keys.action()))))
                .isEmpty();
    }

    @Test
    void boldWordsAreOnTheScreen() {
        Messages messages = new Messages();
        Set<String> onScreen = messages.bundle().keySet().stream()
                .map(key -> withoutDots(messages.bundle().getString(key)))
                .collect(Collectors.toSet());
        List<String> bold = inlines(Inline.Words.class).stream()
                .filter(words -> words.style() == Inline.Style.STRONG)
                .map(words -> withoutDots(words.text()))
                .toList();
        assertThat(bold).hasSizeGreaterThan(60);
        assertThat(bold).filteredOn(words -> !onScreen.contains(words)).isEmpty();
    }

    private static String withoutDots(String text) {
        return text.replace("\u2026", "").strip();
    }

    @Test
    void sentencesAreShort() {
        assertThat(guide.pages()).allSatisfy(page -> {
            List<String> sentences = page.paragraphs().stream()
                    .flatMap(text -> Stream.of(text.split("(?<=[.?!:])\\s+")))
                    .toList();
            double words = sentences.stream()
                    .mapToInt(sentence -> sentence.split("\\s+").length)
                    .average()
                    .orElse(0);
            assertThat(words).as(page.id()).isBetween(1.0, (double) MOST_WORDS_A_SENTENCE);
        });
    }

    private <T extends Inline> List<T> inlines(Class<T> type) {
        List<Inline> all = new ArrayList<>();
        guide.pages().forEach(page -> page.blocks().forEach(block -> collect(block, all)));
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void collect(Block block, List<Inline> into) {
        if (block instanceof Block.Items list) {
            list.items().forEach(item -> item.forEach(inner -> collect(inner, into)));
        } else if (block instanceof Block.Heading heading) {
            into.addAll(heading.words());
        } else if (block instanceof Block.Paragraph paragraph) {
            into.addAll(paragraph.words());
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
