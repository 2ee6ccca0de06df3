package org.folkmoot.intake.file;

import org.folkmoot.model.refusal.Refusal;

/**
 * Limits text that a workbook stores once and repeats many times: repeated rows and cells, and shared strings. The
 * limits on the archive do not cover these, and a few hundred bytes could otherwise fill a disk.
 */
public final class RepeatLimit {
    private static final long ALWAYS_FINE = 1L << 30;

    private final SourceFile file;
    private final long max;
    private long characters;

    /** @param packed size of the archive in bytes; a larger archive may repeat more */
    public RepeatLimit(SourceFile file, long packed) {
        this.file = file;
        max = Math.max(ALWAYS_FINE, packed * ZipLimits.WORKBOOK.ratio());
    }

    /**
     * Counts text that is repeated.
     *
     * @param length in UTF-16 units
     * @throws Refusal if the total exceeds what any file of responses holds
     */
    public void add(long length, long times) {
        characters += length * times;
        if (characters > max) {
            throw Refusals.bomb(file);
        }
    }
}
