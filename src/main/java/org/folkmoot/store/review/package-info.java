/** Responses, listed and read one by one, with their codings, notes and progress. */
@NullMarked
package org.folkmoot.store.review;

import org.jspecify.annotations.NullMarked;
