/** Finds groups of near-identical responses to one question and compares each member with the common letter. */
@NullMarked
package org.folkmoot.campaign;

import org.jspecify.annotations.NullMarked;
