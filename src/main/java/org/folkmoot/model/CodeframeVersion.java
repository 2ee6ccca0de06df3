package org.folkmoot.model;

import java.time.Instant;

/**
 * The codeframe as one action left it.
 *
 * @param batch id of that action
 * @param name what analysts call this version; empty for none
 */
public record CodeframeVersion(long batch, Instant at, String coder, BatchKind kind, String detail, String name) {}
