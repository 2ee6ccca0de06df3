/** Reads letters written in a word processor. */
@NullMarked
package org.folkmoot.intake.letters.word;

import org.jspecify.annotations.NullMarked;
