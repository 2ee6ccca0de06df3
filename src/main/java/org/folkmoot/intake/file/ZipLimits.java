package org.folkmoot.intake.file;

/**
 * How much an archive may hold. Real workbooks and bundles of letters stay far below; what goes beyond was made to fill
 * memory or disk.
 *
 * @param entries files in the archive
 * @param entryBytes bytes of one file once unpacked
 * @param totalBytes bytes of all files once unpacked
 * @param ratio how many times its packed size a file may become; only asked of files above {@link #SMALL}
 */
public record ZipLimits(int entries, long entryBytes, long totalBytes, int ratio) {
    /** Files below that many bytes do no harm, however well they were packed. */
    public static final long SMALL = 16L << 20;

    /** A workbook: a sheet of a million rows is one file of a gigabyte or so, and packs well. */
    public static final ZipLimits WORKBOOK = new ZipLimits(10_000, 6L << 30, 12L << 30, 250);
}
