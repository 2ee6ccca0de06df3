package org.folkmoot.store.steps;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Begins steps: who did what, and when. Every other row of the log belongs to a step. */
public final class StepDao {
    private final Clock clock;

    public StepDao(Clock clock) {
        this.clock = clock;
    }

    /** Begins a step in the caller's transaction. Its time is later than that of any step in the file. */
    public Step begin(Handle handle, String coder, StepKind kind, String detail) {
        return begin(handle, coder, kind, detail, null);
    }

    /** Begins a step that undoes or redoes another. */
    Step begin(Handle handle, String coder, StepKind kind, String detail, @Nullable Long reverses) {
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
        return new Step(id, uuid, instant(at), coder, kind, detail);
    }

    /** SQL condition: the step with that alias is in effect, that is, not undone, or redone since. */
    public static String inEffect(String step) {
        return "NOT EXISTS (SELECT 1 FROM batch u WHERE u.reverses = " + step + ".id"
                + " AND NOT EXISTS (SELECT 1 FROM batch w WHERE w.reverses = u.id))";
    }

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

    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
