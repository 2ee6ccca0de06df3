/** The SQLite file itself: inspected, locked, connected to, migrated, and replaced so that a crash loses nothing. */
@NullMarked
package org.folkmoot.store.file;

import org.jspecify.annotations.NullMarked;
