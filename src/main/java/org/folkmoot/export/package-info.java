/** Files out: safe CSV, written beside its place and moved there whole. */
@NullMarked
package org.folkmoot.export;

import org.jspecify.annotations.NullMarked;
