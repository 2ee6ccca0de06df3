/** What the Review screen shows and what a coder's actions change, without any controls. */
@NullMarked
package org.folkmoot.ui.review.state;

import org.jspecify.annotations.NullMarked;
