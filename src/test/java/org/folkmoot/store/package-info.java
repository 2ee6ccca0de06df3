/** Tests of the store, and a small index for tests of the engines. */
@NullMarked
package org.folkmoot.store;

import org.jspecify.annotations.NullMarked;
