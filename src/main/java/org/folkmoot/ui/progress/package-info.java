/** The progress panel: how much is done, the pace, and who considered which responses. */
@NullMarked
package org.folkmoot.ui.progress;

import org.jspecify.annotations.NullMarked;
