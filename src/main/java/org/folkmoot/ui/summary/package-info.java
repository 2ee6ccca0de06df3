/** The Summary screen: themes with respondents, percentages and a breakdown. */
@NullMarked
package org.folkmoot.ui.summary;

import org.jspecify.annotations.NullMarked;
