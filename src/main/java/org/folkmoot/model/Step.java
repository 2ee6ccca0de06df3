package org.folkmoot.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One action of a user, as it was written to the log.
 *
 * @param at to the microsecond; always later than any step before it in the file
 * @param detail what it was about, such as a theme's code; never words of a response
 */
public record Step(long id, UUID uuid, Instant at, String coder, StepKind kind, String detail) {}
