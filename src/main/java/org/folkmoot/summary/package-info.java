/** Counts: respondents per theme, theme groups counted once, bases, breakdowns. */
@NullMarked
package org.folkmoot.summary;

import org.jspecify.annotations.NullMarked;
