package org.folkmoot.model.source;

/**
 * A sheet of a workbook.
 *
 * @param hidden whether the workbook hides it
 */
public record SheetName(String name, boolean hidden) {}
