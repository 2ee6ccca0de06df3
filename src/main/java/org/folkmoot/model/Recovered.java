package org.folkmoot.model;

import java.nio.file.Path;

/**
 * What could be recovered of a damaged consultation.
 *
 * @param file the new consultation
 * @param submissions submissions in it
 * @param texts texts of answers, all versions
 * @param decisions lines of the log of codings
 * @param actions steps of the log
 * @param lostPages pages of the damaged file that could not be read
 * @param lostRows rows on other pages that could not be read
 * @param standIns rows that are named by others, were lost, and are replaced by ones that say so
 */
public record Recovered(
        Path file,
        long submissions,
        long texts,
        long decisions,
        long actions,
        long lostPages,
        long lostRows,
        long standIns) {}
