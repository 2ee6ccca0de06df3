package org.folkmoot.ui.help;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds pages of the guide. */
final class GuideSearch {
    /** Characters of a passage, and how many of them may come before the word that was found. */
    private static final int PASSAGE = 96;

    private static final int BEFORE = 32;

    private final Guide guide;

    GuideSearch(Guide guide) {
        this.guide = guide;
    }

    /**
     * A page with every word.
     *
     * @param passage words around the first one found below the title; empty where the title alone has them
     */
    record Hit(GuidePage page, String passage) {}

    /** The pages that have every word: in the title first, then in a heading, then in the text. */
    List<Hit> find(SearchWords wanted) {
        return guide.pages().stream()
                .filter(page -> wanted.allIn(texts(page)))
                .sorted(Comparator.comparingInt(page -> rank(page, wanted)))
                .map(page -> new Hit(page, passage(page, wanted)))
                .toList();
    }

    private static List<String> texts(GuidePage page) {
        return Stream.concat(Stream.of(page.title()), page.paragraphs().stream())
                .toList();
    }

    private static int rank(GuidePage page, SearchWords wanted) {
        List<String> title = List.of(page.title());
        if (wanted.allIn(title)) {
            return 0;
        }
        return wanted.anyIn(title) ? 1 : wanted.anyIn(page.headings()) ? 2 : 3;
    }

    private static String passage(GuidePage page, SearchWords wanted) {
        return page.paragraphs().stream()
                .filter(text -> wanted.anyIn(List.of(text)))
                .findFirst()
                .map(text -> around(text, wanted))
                .orElse("");
    }

    private static String around(String text, SearchWords wanted) {
        int found = 0;
        for (SearchWords.Piece piece : wanted.pieces(text)) {
            if (piece.found()) {
                break;
            }
            found += piece.text().length();
        }
        int from = found <= BEFORE ? 0 : text.indexOf(' ', found - BEFORE) + 1;
        int end = from + PASSAGE;
        int to = end >= text.length() ? text.length() : Math.max(found, text.lastIndexOf(' ', end));
        return (from > 0 ? "\u2026" : "") + text.substring(from, to) + (to < text.length() ? "\u2026" : "");
    }
}
