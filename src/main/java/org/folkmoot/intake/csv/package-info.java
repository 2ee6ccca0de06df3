/** Tables in delimited text files. */
@NullMarked
package org.folkmoot.intake.csv;

import org.jspecify.annotations.NullMarked;
