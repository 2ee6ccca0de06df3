/** Submissions, questions and attributes as an import writes them, revisions of them, and saved column mappings. */
@NullMarked
package org.folkmoot.store.importing;

import org.jspecify.annotations.NullMarked;
