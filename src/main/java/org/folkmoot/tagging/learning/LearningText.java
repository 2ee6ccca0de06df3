package org.folkmoot.tagging.learning;

import java.util.Optional;
import org.folkmoot.model.TextEmbedding;

/**
 * An answer's text as the learner sees it.
 *
 * @param id key within the file
 * @param embedding empty where there is no sentence model, or it has not come to this text yet
 */
public record LearningText(long id, String text, Optional<TextEmbedding> embedding) {}
