/** The Import screen: from a file to responses. */
@NullMarked
package org.folkmoot.ui.intake;

import org.jspecify.annotations.NullMarked;
