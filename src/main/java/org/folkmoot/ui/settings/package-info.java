/** What the user sets for the program as a whole: looks, size, name and keys. */
@NullMarked
package org.folkmoot.ui.settings;

import org.jspecify.annotations.NullMarked;
