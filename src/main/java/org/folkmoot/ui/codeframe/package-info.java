/** The Codeframe screen: the tree of themes, what they mean, and what becomes of their codings. */
@NullMarked
package org.folkmoot.ui.codeframe;

import org.jspecify.annotations.NullMarked;
