/** Files and archives of any format: opening them safely, bounding what they expand to, and telling their encoding. */
@NullMarked
package org.folkmoot.intake.file;

import org.jspecify.annotations.NullMarked;
