/** The window: one folder a screen, shared parts in common. */
@NullMarked
package org.folkmoot.ui;

import org.jspecify.annotations.NullMarked;
