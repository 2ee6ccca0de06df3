/** Submissions as they were received: the funnel, statuses, withdrawal of imports and erasure. */
@NullMarked
package org.folkmoot.store.received;

import org.jspecify.annotations.NullMarked;
