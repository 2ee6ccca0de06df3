/** Tables in XLSX and ODS workbooks. */
@NullMarked
package org.folkmoot.intake.workbook;

import org.jspecify.annotations.NullMarked;
