package org.folkmoot.sample;

import java.util.Set;

/** A rendered passage and its themes (none for an opener, an aside or a goodbye). */
record Piece(String text, Set<String> codes) {}
