package org.folkmoot.model.codeframe;

import java.time.Instant;
import org.folkmoot.model.history.StepKind;

/**
 * The codeframe as one step left it.
 *
 * @param step id of that step
 * @param name name given by an analyst; empty for none
 */
public record CodeframeVersion(long step, Instant at, String coder, StepKind kind, String detail, String name) {}
