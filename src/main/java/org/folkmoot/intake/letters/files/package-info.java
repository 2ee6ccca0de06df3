/** Lists the files of a folder or an archive of letters. */
@NullMarked
package org.folkmoot.intake.letters.files;

import org.jspecify.annotations.NullMarked;
