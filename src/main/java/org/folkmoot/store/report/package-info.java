/** Rows for counting and export, and the random sample that estimates rest on. */
@NullMarked
package org.folkmoot.store.report;

import org.jspecify.annotations.NullMarked;
