/** Folkmoot: read, code and summarise what the public said in a consultation. */
@NullMarked
package org.folkmoot;

import org.jspecify.annotations.NullMarked;
