/** Use cases that find and confirm campaign letters. */
@NullMarked
package org.folkmoot.service.campaign;

import org.jspecify.annotations.NullMarked;
