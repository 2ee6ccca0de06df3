/** Counts, bases, estimates, and what the summary and exports are made from. */
@NullMarked
package org.folkmoot.model.counting;

import org.jspecify.annotations.NullMarked;
