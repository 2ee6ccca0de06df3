@NullMarked
package org.folkmoot.tagging.embedding;

import org.jspecify.annotations.NullMarked;
