/** Tests of the whole, and what they share. */
@NullMarked
package org.folkmoot;

import org.jspecify.annotations.NullMarked;
