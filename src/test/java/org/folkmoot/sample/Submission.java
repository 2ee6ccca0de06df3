package org.folkmoot.sample;

import java.time.Instant;
import java.util.List;

/**
 * What one respondent sent.
 *
 * @param answers one for each open question, in order
 */
record Submission(Instant received, Respondent respondent, List<Answer> answers) {}
