/** The Suggestions screen: accuracy of suggestions by theme, and accepting many at once. */
@NullMarked
package org.folkmoot.ui.trust;

import org.jspecify.annotations.NullMarked;
