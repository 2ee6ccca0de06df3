package org.folkmoot.ui.help;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the guide.
 *
 * @param id the name of its file without the extension
 * @param blocks without the title
 */
record GuidePage(String id, String title, List<Block> blocks) {
    GuidePage {
        blocks = List.copyOf(blocks);
    }

    /** Headings, paragraphs and items in reading order, each as one text, without the title. */
    List<String> paragraphs() {
        return paragraphs(Inline::text);
    }

    /** @param words how a part of a line reads */
    List<String> paragraphs(Function<Inline, String> words) {
        return blocks.stream().flatMap(block -> paragraphs(block, words)).toList();
    }

    List<String> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .flatMap(block -> paragraphs(block, Inline::text))
                .toList();
    }

    private static Stream<String> paragraphs(Block block, Function<Inline, String> words) {
        if (block instanceof Block.Items list) {
            return list.items().stream().flatMap(List::stream).flatMap(inner -> paragraphs(inner, words));
        }
        List<Inline> line =
                block instanceof Block.Heading heading ? heading.words() : ((Block.Paragraph) block).words();
        return Stream.of(line.stream().map(words).collect(Collectors.joining()));
    }
}
