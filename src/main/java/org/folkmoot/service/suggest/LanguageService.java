package org.folkmoot.service.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.intake.words.Languages;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.store.Store;
import org.folkmoot.store.suggest.LanguageDao;
import org.folkmoot.store.suggest.LanguageDao.Undetected;

/**
 * Detects the languages of texts in the background, a few at a time, so that others can read and write in between. It
 * may be stopped at any time and resumes where it stopped. Its results are not a user action and belong to no step.
 */
public final class LanguageService implements AutoCloseable {
    private static final int TOGETHER = 500;

    private final Store store;
    private final LanguageDao dao = new LanguageDao();
    private final Object telling = new Object();
    private volatile boolean closed;

    public LanguageService(Store store) {
        this.store = store;
    }

    /**
     * Classifies every text that has not been classified yet.
     *
     * @param progress receives texts
     * @return number of texts classified
     * @throws CancelledException if asked to stop, or if the session is closed meanwhile
     */
    public long tell(Progress progress) {
        synchronized (telling) {
            if (closed || store.readOnly()) {
                return 0;
            }
            List<Undetected> texts = store.read(handle -> dao.undetected(handle, 0, TOGETHER));
            if (texts.isEmpty()) {
                return 0;
            }
            // Released afterwards.
            Languages languages = new Languages();
            long told = 0;
            while (!texts.isEmpty()) {
                Map<Long, String> found = new LinkedHashMap<>();
                for (Undetected text : texts) {
                    if (closed) {
                        throw new CancelledException();
                    }
                    found.put(text.textId(), languages.of(text.text()).orElse(""));
                }
                store.write(handle -> {
                    dao.save(handle, found);
                    return true;
                });
                told += found.size();
                progress.step(told, -1);
                long last = texts.get(texts.size() - 1).textId();
                texts = store.read(handle -> dao.undetected(handle, last, TOGETHER));
            }
            return told;
        }
    }

    /** Languages (ISO 639) of the texts; the empty one stands for texts too short to tell. */
    public List<String> known() {
        return store.read(dao::languages);
    }

    /**
     * Number of current texts per language (ISO 639), most frequent first; the empty one stands for texts too short to
     * tell.
     */
    public Map<String, Long> counts() {
        return store.read(dao::counts);
    }

    /** Stops a running job and waits for it to end. */
    @Override
    public void close() {
        closed = true;
        synchronized (telling) {
            // Waits for the running job to finish.
        }
    }
}
