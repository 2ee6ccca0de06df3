/** What was received, what of it counts, and where it came from. */
@NullMarked
package org.folkmoot.ui.funnel;

import org.jspecify.annotations.NullMarked;
