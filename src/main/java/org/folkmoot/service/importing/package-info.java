/** Use cases that bring responses into a consultation or take an import back. */
@NullMarked
package org.folkmoot.service.importing;

import org.jspecify.annotations.NullMarked;
