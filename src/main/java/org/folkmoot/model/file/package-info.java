/** Backups, and where consultation files are. */
@NullMarked
package org.folkmoot.model.file;

import org.jspecify.annotations.NullMarked;
