/** How far suggestions can be trusted, theme by theme, and accepting many of them at once. */
@NullMarked
package org.folkmoot.ui.trust;

import org.jspecify.annotations.NullMarked;
