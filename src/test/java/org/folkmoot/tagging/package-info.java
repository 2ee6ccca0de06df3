@NullMarked
package org.folkmoot.tagging;

import org.jspecify.annotations.NullMarked;
