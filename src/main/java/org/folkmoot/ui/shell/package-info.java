/** The frame around the screens of an open consultation, the command palette and the overview of keys. */
@NullMarked
package org.folkmoot.ui.shell;

import org.jspecify.annotations.NullMarked;
