package org.folkmoot.service.suggest;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.store.Store;

/** Sentence vectors where available; otherwise records why not, so that the rest can go on without them. */
public final class Vectors {
    private final Store store;
    private final EmbeddingService embeddings;
    private final LearningLoader loader = new LearningLoader();
    private Optional<Because> missing = Optional.empty();

    public Vectors(Store store, EmbeddingService embeddings) {
        this.store = store;
        this.embeddings = embeddings;
    }

    /** Computes missing vectors. Returns their version, or empty if there can be none. */
    public Optional<String> make(Progress progress) {
        try {
            List<String> themeTexts = store.read(loader::themeTexts);
            missing = Optional.empty();
            return Optional.of(embeddings.embed(themeTexts, progress).version());
        } catch (Refusal e) {
            missing = Optional.of(e.because());
            return Optional.empty();
        }
    }

    /** Why there are no vectors; empty if nothing is missing. */
    Optional<Because> missing() {
        return missing;
    }
}
