/** Source files, their rows and columns, and imports. */
@NullMarked
package org.folkmoot.model.source;

import org.jspecify.annotations.NullMarked;
