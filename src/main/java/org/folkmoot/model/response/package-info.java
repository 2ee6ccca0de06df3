/** Responses, respondents and submissions, and how lists select and order them. */
@NullMarked
package org.folkmoot.model.response;

import org.jspecify.annotations.NullMarked;
