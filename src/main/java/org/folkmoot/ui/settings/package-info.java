/** Settings of the whole program: appearance, size, the coder's name and keys. */
@NullMarked
package org.folkmoot.ui.settings;

import org.jspecify.annotations.NullMarked;
