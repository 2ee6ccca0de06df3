/** The learner: scores every theme for every text from what was decided so far; see docs/suggestions.md. */
@NullMarked
package org.folkmoot.tagging.learning;

import org.jspecify.annotations.NullMarked;
