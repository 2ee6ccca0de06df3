/** Why something was refused, as typed reasons that each interface words itself. */
@NullMarked
package org.folkmoot.model.refusal;

import org.jspecify.annotations.NullMarked;
