package org.folkmoot.service.suggest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.text.TextEmbedding;
import org.folkmoot.store.Store;
import org.folkmoot.store.suggest.EmbeddingDao;
import org.folkmoot.store.suggest.EmbeddingDao.Coverage;
import org.folkmoot.store.suggest.EmbeddingDao.Unembedded;
import org.folkmoot.tagging.embedding.Embedder;
import org.folkmoot.tagging.embedding.ModelFiles;
import org.folkmoot.tagging.embedding.SentenceModel;

/**
 * Computes sentence vectors in the background, a few at a time, so that others can read and write in between. It may be
 * killed at any time and resumes where it stopped. Vectors are not a user action and belong to no step.
 */
public final class EmbeddingService implements AutoCloseable {
    /** Texts per transaction: about half a second of work, which is what a kill can lose. */
    private static final int TOGETHER = 32;

    private final Store store;
    private final Supplier<SentenceModel> loader;
    private final int threads;
    private final EmbeddingDao dao = new EmbeddingDao();
    private final Object embedding = new Object();
    private volatile boolean closed;
    /** Version of the model last loaded in this session; empty before that. */
    private volatile String version = "";

    /** @param threads number of texts embedded in parallel, one thread each */
    public EmbeddingService(Store store, ModelFiles model, int threads) {
        this.store = store;
        this.loader = () -> SentenceModel.load(model);
        this.threads = threads;
    }

    /**
     * The state after embedding.
     *
     * @param version of the vectors
     * @param made number of texts embedded in this run
     */
    public record Embedded(String version, long made) {}

    /**
     * Embeds every current text without a vector, and the given texts of the codeframe.
     *
     * @param themeTexts names, definitions and so on; may contain duplicates
     * @param progress receives response texts, including those embedded earlier
     * @throws CancelledException if asked to stop, or if the session is closed meanwhile; finished vectors are kept
     * @throws Refusal if the model is missing, unreadable or wrong, or the file has no room; nothing else in Folkmoot
     * depends on it
     */
    public Embedded embed(List<String> themeTexts, Progress progress) {
        synchronized (embedding) {
            stopIfClosed();
            String last = version;
            if (!last.isEmpty() && complete(last, themeTexts)) {
                return new Embedded(last, 0);
            }
            // The model takes about 240 MB and is released afterwards.
            try (SentenceModel model = loader.get()) {
                Embedder embedder = new Embedder(model);
                version = embedder.version();
                if (!store.readOnly()) {
                    embedThemes(embedder, themeTexts);
                }
                return new Embedded(embedder.version(), store.readOnly() ? 0 : embedResponses(embedder, progress));
            }
        }
    }

    /** Whether nothing is left to do, as far as can be told without loading the model. */
    private boolean complete(String last, List<String> themeTexts) {
        return store.readConcurrently(handle -> {
            Coverage coverage = dao.coverage(handle, last);
            return coverage.embedded() == coverage.texts()
                    && themeTexts.stream()
                            .allMatch(text -> dao.ofText(handle, last, text).isPresent());
        });
    }

    private void embedThemes(Embedder embedder, List<String> texts) {
        for (String text : texts.stream().distinct().toList()) {
            stopIfClosed();
            if (store.read(handle -> dao.ofText(handle, embedder.version(), text))
                    .isEmpty()) {
                TextEmbedding made = embedder.embed(text);
                store.write(handle -> {
                    dao.save(handle, embedder.version(), text, made);
                    return true;
                });
            }
        }
    }

    private long embedResponses(Embedder embedder, Progress progress) {
        String by = embedder.version();
        Coverage before = store.readConcurrently(handle -> dao.coverage(handle, by));
        long made = 0;
        long last = 0;
        progress.step(before.embedded(), before.texts());
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            List<Unembedded> texts = after(by, last);
            while (!texts.isEmpty()) {
                stopIfClosed();
                List<Unembedded> chunk = texts;
                Map<Long, TextEmbedding> found = together(pool, embedder, chunk);
                store.write(handle -> {
                    for (Unembedded text : chunk) {
                        TextEmbedding vectors = Objects.requireNonNull(found.get(text.textId()));
                        dao.save(handle, by, text, vectors);
                    }
                    return true;
                });
                made += chunk.size();
                progress.step(before.embedded() + made, before.texts());
                last = chunk.get(chunk.size() - 1).textId();
                texts = after(by, last);
            }
        } finally {
            pool.shutdownNow();
        }
        if (made > 0) {
            store.write(handle -> {
                dao.dropOtherModels(handle, by);
                return true;
            });
        }
        return made;
    }

    private List<Unembedded> after(String by, long last) {
        return store.read(handle -> dao.unembedded(handle, by, last, TOGETHER));
    }

    private Map<Long, TextEmbedding> together(ForkJoinPool pool, Embedder embedder, List<Unembedded> texts) {
        Map<Long, TextEmbedding> found = new ConcurrentHashMap<>();
        store.read(handle -> {
            texts.forEach(text -> dao.ofText(handle, embedder.version(), text.text())
                    .ifPresent(known -> found.put(text.textId(), known)));
            return true;
        });
        try {
            pool.submit(() -> texts.parallelStream().forEach(text -> {
                        stopIfClosed();
                        found.computeIfAbsent(text.textId(), id -> embedder.embed(text.text()));
                    }))
                    .get();
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a text could not be embedded", e.getCause());
        }
    }

    private void stopIfClosed() {
        if (closed) {
            throw new CancelledException();
        }
    }

    /** Stops a running job and waits for it to end. */
    @Override
    public void close() {
        closed = true;
        synchronized (embedding) {
            // Waits for the running job to finish.
        }
    }
}
