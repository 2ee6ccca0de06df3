package org.folkmoot.model;

/**
 * A sheet of a workbook.
 *
 * @param hidden whether the workbook does not show it
 */
public record SheetName(String name, boolean hidden) {}
