package org.folkmoot.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.service.file.RestoreService;
import org.folkmoot.service.suggest.EmbeddingService;
import org.folkmoot.store.ConsultationDao;
import org.folkmoot.store.Creation;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.steps.StepDao;
import org.folkmoot.tagging.embedding.ModelFiles;

/** Creates and opens consultation files. */
public final class Sessions {
    private final Clock clock;
    private final ModelFiles model;
    private final int threads;

    /** For commands, which may use every core. */
    public Sessions(Clock clock) {
        this(clock, ModelFiles.shipped(), Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param model the sentence model
     * @param threads number of threads for sentence vectors
     */
    public Sessions(Clock clock, ModelFiles model, int threads) {
        this.clock = clock;
        this.model = model;
        this.threads = threads;
    }

    /** For a window, where sentence vectors must leave a core for the coder. */
    public static Sessions besideCoding(Clock clock) {
        return new Sessions(
                clock, ModelFiles.shipped(), Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    private Session session(Store store, String coder) {
        return new Session(store, coder, clock, new EmbeddingService(store, model, threads));
    }

    /**
     * Creates a consultation and opens it for writing.
     *
     * @param codeframe initial themes, each parent before its children; may be empty
     * @throws org.folkmoot.model.refusal.Refusal if the file exists or the folder is not writable
     */
    public Session create(Path file, String title, List<ThemeSpec> codeframe, String coder) {
        Store store = Creation.create(file, handle -> {
            Step step = new StepDao(clock).begin(handle, coder, StepKind.CREATE, title);
            new ConsultationDao().create(handle, UUID.randomUUID(), title, step.at());
            new ThemeDao().add(handle, step, codeframe);
        });
        return session(store, coder);
    }

    /**
     * Opens a consultation for writing.
     *
     * @throws org.folkmoot.model.refusal.Refusal if it is missing, of another format, newer, damaged, locked or read-only
     */
    public Session open(Path file, String coder) {
        return session(Store.open(file), coder);
    }

    /**
     * Opens a consultation for reading, while another process may write to it.
     *
     * @throws org.folkmoot.model.refusal.Refusal if it is missing, of another format, newer, older or damaged
     */
    public Session openForReading(Path file) {
        return session(Store.openForReading(file), "");
    }

    /** Restores consultations from their backups. */
    public RestoreService restoring() {
        return new RestoreService(clock);
    }
}
