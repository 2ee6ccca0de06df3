/** What learning from the coding shows of itself while it goes on in the background. */
@NullMarked
package org.folkmoot.ui.learning;

import org.jspecify.annotations.NullMarked;
