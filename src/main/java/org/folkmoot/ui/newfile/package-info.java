/** The panel that makes a new consultation. */
@NullMarked
package org.folkmoot.ui.newfile;

import org.jspecify.annotations.NullMarked;
