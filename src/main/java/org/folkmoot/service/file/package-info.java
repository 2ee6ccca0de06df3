/** Use cases about the consultation file itself: backups, restoring and checking. */
@NullMarked
package org.folkmoot.service.file;

import org.jspecify.annotations.NullMarked;
