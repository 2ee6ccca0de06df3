/** Full-text search over the current texts: queries, matches and where they are in the text. */
@NullMarked
package org.folkmoot.store.search;

import org.jspecify.annotations.NullMarked;
