/** Suggestions: the rule language and the rules of the codeframe matched against answers. */
@NullMarked
package org.folkmoot.tagging;

import org.jspecify.annotations.NullMarked;
