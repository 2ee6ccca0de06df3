/** Decisions, codings and suggestions. */
@NullMarked
package org.folkmoot.model.coding;

import org.jspecify.annotations.NullMarked;
