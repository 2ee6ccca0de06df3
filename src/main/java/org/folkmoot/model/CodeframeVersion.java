package org.folkmoot.model;

import java.time.Instant;

/**
 * The codeframe as one action left it.
 *
 * @param step id of that action
 * @param name what analysts call this version; empty for none
 */
public record CodeframeVersion(long step, Instant at, String coder, StepKind kind, String detail, String name) {}
