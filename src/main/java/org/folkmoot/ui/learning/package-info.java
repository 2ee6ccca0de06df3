/** Background learning of suggestions from the coding, and its status line. */
@NullMarked
package org.folkmoot.ui.learning;

import org.jspecify.annotations.NullMarked;
