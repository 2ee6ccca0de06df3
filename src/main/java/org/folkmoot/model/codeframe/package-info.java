/** Themes, their tree, and how it changes. */
@NullMarked
package org.folkmoot.model.codeframe;

import org.jspecify.annotations.NullMarked;
