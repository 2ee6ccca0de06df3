/** Reads mails. */
@NullMarked
package org.folkmoot.intake.letters.mail;

import org.jspecify.annotations.NullMarked;
