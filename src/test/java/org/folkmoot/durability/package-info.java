/** Kills the program for real and looks at what is left. */
@NullMarked
package org.folkmoot.durability;

import org.jspecify.annotations.NullMarked;
