/** The rule language, and suggestions from matching the rules of the codeframe against responses. */
@NullMarked
package org.folkmoot.tagging;

import org.jspecify.annotations.NullMarked;
