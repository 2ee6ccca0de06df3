package org.folkmoot.ui.help;

import java.util.List;

/** A part of a page of the guide that has lines of its own. */
sealed interface Block {
    /** @param level 1 for the page's title */
    record Heading(int level, List<Inline> words) implements Block {
        public Heading {
            words = List.copyOf(words);
        }
    }

    record Paragraph(List<Inline> words) implements Block {
        public Paragraph {
            words = List.copyOf(words);
        }
    }

    /** @param numbered whether the items are steps in an order */
    record Items(boolean numbered, List<List<Block>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }
}
