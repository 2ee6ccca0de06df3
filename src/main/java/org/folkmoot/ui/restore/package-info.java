/** Bringing a consultation back from its backups, or what can be read of a damaged one. */
@NullMarked
package org.folkmoot.ui.restore;

import org.jspecify.annotations.NullMarked;
