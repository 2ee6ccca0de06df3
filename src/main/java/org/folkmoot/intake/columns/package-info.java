/** Guesses at what each column of a table is. */
@NullMarked
package org.folkmoot.intake.columns;

import org.jspecify.annotations.NullMarked;
