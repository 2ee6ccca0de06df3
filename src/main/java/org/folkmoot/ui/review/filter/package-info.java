/** The filter and sort menus above the list of responses. */
@NullMarked
package org.folkmoot.ui.review.filter;

import org.jspecify.annotations.NullMarked;
