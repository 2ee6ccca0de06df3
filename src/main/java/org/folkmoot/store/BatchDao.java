package org.folkmoot.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Begins batches: who did what, when. Everything else in the log stands under one. */
public final class BatchDao {
    private final Clock clock;

    public BatchDao(Clock clock) {
        this.clock = clock;
    }

    /** Begins a batch in the caller's transaction; its time is later than any other in the file. */
    public Batch begin(Handle handle, String coder, BatchKind kind, String detail) {
        return begin(handle, coder, kind, detail, null);
    }

    /** Begins the batch that undoes or redoes another. */
    Batch begin(Handle handle, String coder, BatchKind kind, String detail, @Nullable Long reverses) {
        long coderId = coderId(handle, coder);
        long last = handle.createQuery("SELECT coalesce(max(at), 0) FROM batch")
                .mapTo(Long.class)
                .one();
        long at = Math.max(micros(clock.instant()), last + 1);
        UUID uuid = UUID.randomUUID();
        long id = handle.createUpdate("INSERT INTO batch (uuid, at, coder_id, kind, detail, reverses)"
                        + " VALUES (:uuid, :at, :coder, :kind, :detail, :reverses)")
                .bind("uuid", uuid.toString())
                .bind("at", at)
                .bind("coder", coderId)
                .bind("kind", kind.word())
                .bind("detail", detail)
                .bind("reverses", reverses)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one();
        return new Batch(id, uuid, instant(at), coder, kind, detail);
    }

    /**
     * What undo and redo need of a coder's batches, oldest first.
     *
     * @param after id of the last batch that is known already, or 0
     */
    public List<Step> steps(Handle handle, String coder, long after) {
        return handle.createQuery("SELECT b.id, b.kind, b.detail, b.reverses FROM batch b JOIN coder c ON c.id ="
                        + " b.coder_id WHERE c.name = :coder AND b.id > :after ORDER BY b.id")
                .bind("coder", coder)
                .bind("after", after)
                .map((row, context) ->
                        new Step(row.getLong(1), BatchKind.of(row.getString(2)), row.getString(3), row.getLong(4)))
                .list();
    }

    /**
     * A batch in the history of one coder.
     *
     * @param reverses id of the batch that it undoes, or 0
     */
    public record Step(long id, BatchKind kind, String detail, long reverses) {}

    static long coderId(Handle handle, String name) {
        handle.createUpdate("INSERT INTO coder (uuid, name) VALUES (:uuid, :name) ON CONFLICT (name) DO NOTHING")
                .bind("uuid", UUID.randomUUID().toString())
                .bind("name", name)
                .execute();
        return handle.createQuery("SELECT id FROM coder WHERE name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .one();
    }

    /** Microseconds since the epoch. */
    public static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
