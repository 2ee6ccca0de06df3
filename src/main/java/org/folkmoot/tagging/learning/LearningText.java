package org.folkmoot.tagging.learning;

import java.util.Optional;
import org.folkmoot.model.text.TextEmbedding;

/**
 * A text as the learner sees it.
 *
 * @param id key within the file
 * @param embedding empty without a sentence model, or if it has not been computed yet
 */
public record LearningText(long id, String text, Optional<TextEmbedding> embedding) {}
