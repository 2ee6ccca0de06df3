package org.folkmoot.model.file;

import java.nio.file.Path;

/**
 * The result of recovering a damaged consultation.
 *
 * @param file the new consultation
 * @param submissions recovered submissions
 * @param texts recovered response texts, all versions
 * @param decisions recovered rows of the decision log
 * @param actions recovered steps of the log
 * @param lostPages unreadable pages of the damaged file
 * @param lostRows unreadable rows on other pages
 * @param standIns placeholder rows for lost rows that others refer to
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
