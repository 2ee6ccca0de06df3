/** Use cases that change the codeframe: themes, rules, versions, splits and merges. */
@NullMarked
package org.folkmoot.service.codeframe;

import org.jspecify.annotations.NullMarked;
