/** Holds the program against the sample's truth, which it never sees. */
@NullMarked
package org.folkmoot.truth;

import org.jspecify.annotations.NullMarked;
