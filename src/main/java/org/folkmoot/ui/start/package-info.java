/** The Start screen. */
@NullMarked
package org.folkmoot.ui.start;

import org.jspecify.annotations.NullMarked;
