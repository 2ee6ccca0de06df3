/** Recovery of a damaged consultation, read page by page without SQLite. */
@NullMarked
package org.folkmoot.store.recovery;

import org.jspecify.annotations.NullMarked;
