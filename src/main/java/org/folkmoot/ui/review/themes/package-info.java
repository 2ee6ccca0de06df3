/** The themes of one response: suggestions, the theme tree and the theme finder. */
@NullMarked
package org.folkmoot.ui.review.themes;

import org.jspecify.annotations.NullMarked;
