package org.folkmoot.model;

import java.time.Instant;

/**
 * The codeframe as one step left it.
 *
 * @param step id of that step
 * @param name name given by an analyst; empty for none
 */
public record CodeframeVersion(long step, Instant at, String coder, StepKind kind, String detail, String name) {}
