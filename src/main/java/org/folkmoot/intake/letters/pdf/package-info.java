/** Reads letters in PDF. */
@NullMarked
package org.folkmoot.intake.letters.pdf;

import org.jspecify.annotations.NullMarked;
