/** Use cases of the Review screen: reading, listing, coding and undo. */
@NullMarked
package org.folkmoot.service.review;

import org.jspecify.annotations.NullMarked;
