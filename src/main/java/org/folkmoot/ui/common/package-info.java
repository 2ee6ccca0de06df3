/** Parts shared by the screens: actions and keys, messages, background work, notices and colours. */
@NullMarked
package org.folkmoot.ui.common;

import org.jspecify.annotations.NullMarked;
