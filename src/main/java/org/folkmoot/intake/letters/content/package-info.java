/** The content of a letter and what its readers share. */
@NullMarked
package org.folkmoot.intake.letters.content;

import org.jspecify.annotations.NullMarked;
