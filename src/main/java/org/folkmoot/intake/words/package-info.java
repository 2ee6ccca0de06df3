/** Word lists and rules about the text of a cell: blank cells, non-answers, languages. */
@NullMarked
package org.folkmoot.intake.words;

import org.jspecify.annotations.NullMarked;
