/** Random walks over everything that users do: the file against a model that knows none of the program's code. */
@NullMarked
package org.folkmoot.history;

import org.jspecify.annotations.NullMarked;
