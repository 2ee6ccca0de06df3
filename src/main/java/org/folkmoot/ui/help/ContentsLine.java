package org.folkmoot.ui.help;

import java.util.List;

/** A line of the list beside the page. */
sealed interface ContentsLine {
    /** Heads the pages of one stage of work. */
    record Head(String title) implements ContentsLine {}

    /**
     * A page.
     *
     * @param title its title, with what the search found
     * @param passage the words around what the search found; empty for none
     */
    record Entry(GuidePage page, List<SearchWords.Piece> title, List<SearchWords.Piece> passage)
            implements ContentsLine {
        public Entry {
            title = List.copyOf(title);
            passage = List.copyOf(passage);
        }
    }
}
