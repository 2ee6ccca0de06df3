/** Campaigns: groups of nearly identical answers to one question, found, and what each member added to the letter. */
@NullMarked
package org.folkmoot.campaign;

import org.jspecify.annotations.NullMarked;
