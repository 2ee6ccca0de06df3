package org.folkmoot.intake.table;

import org.folkmoot.model.source.ColumnMapping;

/**
 * What a column seems to be.
 *
 * @param explanation one plain sentence that says why, without the content of any cell
 */
public record ColumnGuess(ColumnMapping mapping, String explanation) {}
