/** The append-only log of steps and decisions, its projections, undo and named versions. */
@NullMarked
package org.folkmoot.store.steps;

import org.jspecify.annotations.NullMarked;
