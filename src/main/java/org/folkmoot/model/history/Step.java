package org.folkmoot.model.history;

import java.time.Instant;
import java.util.UUID;

/**
 * One user action, as recorded in the log.
 *
 * @param at to the microsecond; always later than any earlier step in the file
 * @param detail what it was about, such as a theme's code; never words of a response
 */
public record Step(long id, UUID uuid, Instant at, String coder, StepKind kind, String detail) {}
