/** A folder or an archive of letters in: each file becomes one submission or one problem. */
@NullMarked
package org.folkmoot.intake.letters;

import org.jspecify.annotations.NullMarked;
