/** The list of responses, as rows or as a grid. */
@NullMarked
package org.folkmoot.ui.review.list;

import org.jspecify.annotations.NullMarked;
