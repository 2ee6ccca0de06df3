package org.folkmoot.intake.file;

/**
 * Limits on an archive. Real workbooks and bundles of letters stay far below them; an archive that exceeds them was
 * made to exhaust memory or disk.
 *
 * @param entries files in the archive
 * @param entryBytes unpacked bytes of one file
 * @param totalBytes unpacked bytes of all files
 * @param ratio how many times its packed size a file may unpack to; checked only above {@link #SMALL}
 */
public record ZipLimits(int entries, long entryBytes, long totalBytes, int ratio) {
    /** Unpacked size below which the ratio is not checked, in bytes. */
    public static final long SMALL = 16L << 20;

    /** For a workbook. A sheet of a million rows is one file of about a gigabyte and packs well. */
    public static final ZipLimits WORKBOOK = new ZipLimits(10_000, 6L << 30, 12L << 30, 250);
}
