/** Texts of responses and passages in them: spans, searches, vectors and letters compared. */
@NullMarked
package org.folkmoot.model.text;

import org.jspecify.annotations.NullMarked;
