package org.folkmoot.store;

import java.time.Instant;
import java.util.UUID;
import org.folkmoot.store.steps.DecisionDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/** Reads and writes the single row that describes the consultation. */
public final class ConsultationDao {
    /** Writes the consultation's row and the layer {@code main} into a new file. */
    public void create(Handle handle, UUID uuid, String title, Instant created) {
        handle.execute(
                "INSERT INTO consultation (id, uuid, title, created) VALUES (1, ?, ?, ?)",
                uuid.toString(),
                title,
                StepDao.micros(created));
        handle.execute(
                "INSERT INTO layer (id, uuid, name) VALUES (?, ?, 'main')",
                DecisionDao.MAIN,
                UUID.randomUUID().toString());
    }

    public UUID uuid(Handle handle) {
        return UUID.fromString(handle.createQuery("SELECT uuid FROM consultation")
                .mapTo(String.class)
                .one());
    }

    public String title(Handle handle) {
        return handle.createQuery("SELECT title FROM consultation")
                .mapTo(String.class)
                .one();
    }
}
