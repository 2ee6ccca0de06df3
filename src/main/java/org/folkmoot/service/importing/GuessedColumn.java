package org.folkmoot.service.importing;

import org.folkmoot.model.ColumnMapping;

/** What a column seems to be, and one sentence that says why. */
public record GuessedColumn(ColumnMapping column, String reason) {}
