/** Backups of a consultation: made, listed, restored, and rewritten when a submission is erased. */
@NullMarked
package org.folkmoot.store.backup;

import org.jspecify.annotations.NullMarked;
