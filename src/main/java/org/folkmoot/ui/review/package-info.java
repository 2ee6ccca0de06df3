/** The Review screen: the list of responses, the reader, the themes. */
@NullMarked
package org.folkmoot.ui.review;

import org.jspecify.annotations.NullMarked;
