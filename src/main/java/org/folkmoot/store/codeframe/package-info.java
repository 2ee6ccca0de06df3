/** The codeframe, how themes are used, and moving codings from one theme to another. */
@NullMarked
package org.folkmoot.store.codeframe;

import org.jspecify.annotations.NullMarked;
