/** Use cases about what was received: the funnel of submissions, and erasure. */
@NullMarked
package org.folkmoot.service.received;

import org.jspecify.annotations.NullMarked;
