/** Properties checked on random cases, with seeds that are printed when a case fails. */
@NullMarked
package org.folkmoot.random;

import org.jspecify.annotations.NullMarked;
