/** Restoring a consultation from a backup, and recovering what can be read of a damaged one. */
@NullMarked
package org.folkmoot.ui.restore;

import org.jspecify.annotations.NullMarked;
