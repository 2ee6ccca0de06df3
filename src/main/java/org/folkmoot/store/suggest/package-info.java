/** Suggestions, and what they are learned from: embeddings, languages, coded responses and measured accuracy. */
@NullMarked
package org.folkmoot.store.suggest;

import org.jspecify.annotations.NullMarked;
