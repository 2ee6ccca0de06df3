package org.folkmoot.service.importing;

import org.folkmoot.model.source.ColumnMapping;

/** A guessed role, with a sentence that says why. */
public record GuessedColumn(ColumnMapping column, String reason) {}
