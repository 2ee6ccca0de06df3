@NullMarked
package org.folkmoot.tagging.learning;

import org.jspecify.annotations.NullMarked;
