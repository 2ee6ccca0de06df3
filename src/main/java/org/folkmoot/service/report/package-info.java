/** Use cases that count responses and write tables. */
@NullMarked
package org.folkmoot.service.report;

import org.jspecify.annotations.NullMarked;
