/** Tests of finding letters, and how well that does on the sample. */
@NullMarked
package org.folkmoot.campaign;

import org.jspecify.annotations.NullMarked;
