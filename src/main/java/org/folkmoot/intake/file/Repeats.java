package org.folkmoot.intake.file;

import org.folkmoot.model.Refusal;

/**
 * Counts the characters of a sheet that its file has once and hands out many times: repeated rows and cells, shared
 * texts. The bounds of the archive do not see those, and a few hundred bytes could fill a disk.
 */
public final class Repeats {
    private static final long ALWAYS_FINE = 1L << 30;

    private final SourceFile file;
    private final long most;
    private long characters;

    /** @param packed bytes of the archive; what is large itself may repeat the more */
    public Repeats(SourceFile file, long packed) {
        this.file = file;
        most = Math.max(ALWAYS_FINE, packed * ZipLimits.WORKBOOK.ratio());
    }

    /**
     * Counts a text that is handed out once more, or a number of times more.
     *
     * @param length in UTF-16 units
     * @throws Refusal if by now it is more than a file of responses holds
     */
    public void add(long length, long times) {
        characters += length * times;
        if (characters > most) {
            throw Refusals.bomb(file);
        }
    }
}
