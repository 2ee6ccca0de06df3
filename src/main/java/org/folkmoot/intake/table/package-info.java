/** Rows and headers, whatever file they come from. */
@NullMarked
package org.folkmoot.intake.table;

import org.jspecify.annotations.NullMarked;
