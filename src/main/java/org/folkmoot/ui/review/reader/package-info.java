/** The text of one response, with its evidence, memos and flags. */
@NullMarked
package org.folkmoot.ui.review.reader;

import org.jspecify.annotations.NullMarked;
