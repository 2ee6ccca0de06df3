/** How far the work is, how fast it goes and who considered what, beside whatever screen is shown. */
@NullMarked
package org.folkmoot.ui.progress;

import org.jspecify.annotations.NullMarked;
