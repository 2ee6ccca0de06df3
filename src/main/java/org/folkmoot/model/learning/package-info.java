/** How well themes are learned and how far suggestions can be trusted. */
@NullMarked
package org.folkmoot.model.learning;

import org.jspecify.annotations.NullMarked;
