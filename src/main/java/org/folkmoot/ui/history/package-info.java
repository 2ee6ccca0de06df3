/** The history panel: every step, with undo and redo of single steps. */
@NullMarked
package org.folkmoot.ui.history;

import org.jspecify.annotations.NullMarked;
