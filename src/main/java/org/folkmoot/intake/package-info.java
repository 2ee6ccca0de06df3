/** Files in: bytes from an untrusted file become rows or row problems. */
@NullMarked
package org.folkmoot.intake;

import org.jspecify.annotations.NullMarked;
