/** The SQLite file: open, lock, migrate, append to the log, read the projections. */
@NullMarked
package org.folkmoot.store;

import org.jspecify.annotations.NullMarked;
