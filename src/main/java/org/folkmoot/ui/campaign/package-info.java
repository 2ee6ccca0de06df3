/** The Campaigns screen: letters that many sent, confirmed and coded once. */
@NullMarked
package org.folkmoot.ui.campaign;

import org.jspecify.annotations.NullMarked;
