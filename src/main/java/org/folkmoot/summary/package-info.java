/** Counts: respondents per theme, nets counted once, bases, breakdowns. */
@NullMarked
package org.folkmoot.summary;

import org.jspecify.annotations.NullMarked;
