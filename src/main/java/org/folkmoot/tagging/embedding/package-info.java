/** Sentence vectors: a small English model that runs in process, and how texts are cut for it. */
@NullMarked
package org.folkmoot.tagging.embedding;

import org.jspecify.annotations.NullMarked;
