package org.folkmoot.model;

import java.util.List;

/**
 * What an undo or redo did.
 *
 * @param what kind of the batch that was reversed
 * @param detail its detail, such as a theme's code
 * @param restored how many things were put back
 * @param kept how many were left alone because somebody has changed them since
 * @param textIds the answers that changed, for the screen to follow; at most the first 1,000
 */
public record UndoResult(BatchKind what, String detail, int restored, int kept, List<Long> textIds) {
    public UndoResult {
        textIds = List.copyOf(textIds);
    }
}
