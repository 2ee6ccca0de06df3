/** Campaigns: groups of near-identical responses and the decisions on them. */
@NullMarked
package org.folkmoot.store.campaign;

import org.jspecify.annotations.NullMarked;
