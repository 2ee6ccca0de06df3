package org.folkmoot.model;

import java.time.LocalDate;

/**
 * What a coder did on a day.
 *
 * @param marks how often they marked an answer done, in bulk too; marks that were undone are left out
 * @param pace of the answers that they marked one by one
 */
public record WorkDay(LocalDate day, String coder, long marks, WorkPace pace) {}
