/** What was done, step by step, beside whatever screen is shown. */
@NullMarked
package org.folkmoot.ui.history;

import org.jspecify.annotations.NullMarked;
