/**
 * Writes the synthetic consultation that ships as the sample, together with the themes each answer
 * was composed from. The same seed and texts always give the same bytes.
 */
@NullMarked
package org.folkmoot.sample;

import org.jspecify.annotations.NullMarked;
