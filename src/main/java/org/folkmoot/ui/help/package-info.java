/** The user guide inside the program: its pages, a search, and the panel that shows them. */
@NullMarked
package org.folkmoot.ui.help;

import org.jspecify.annotations.NullMarked;
