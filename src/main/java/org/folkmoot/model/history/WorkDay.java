package org.folkmoot.model.history;

import java.time.LocalDate;

/**
 * One coder's work on one day.
 *
 * @param marks number of responses marked done, including bulk marks, without undone ones
 * @param pace of the responses marked one by one
 */
public record WorkDay(LocalDate day, String coder, long marks, WorkPace pace) {}
