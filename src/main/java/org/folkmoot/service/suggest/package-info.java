/** Use cases that suggest themes by rule and by learning, and measure how far to trust them. */
@NullMarked
package org.folkmoot.service.suggest;

import org.jspecify.annotations.NullMarked;
