/** What the screens share: actions and keys, messages, background work, toasts, colours. */
@NullMarked
package org.folkmoot.ui.common;

import org.jspecify.annotations.NullMarked;
