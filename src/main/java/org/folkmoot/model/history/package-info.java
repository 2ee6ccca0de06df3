/** Steps of the log, and progress computed from it. */
@NullMarked
package org.folkmoot.model.history;

import org.jspecify.annotations.NullMarked;
