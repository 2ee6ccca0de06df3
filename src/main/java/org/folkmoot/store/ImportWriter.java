package org.folkmoot.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.model.Attribute;
import org.folkmoot.model.Batch;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.model.SubmissionStatus;
import org.folkmoot.model.TextKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes one import inside the caller's transaction, statement by prepared statement: the way in for up to a million
 * rows, so nothing here costs a query per row. Closing it frees the statements; it commits nothing.
 */
public final class ImportWriter implements AutoCloseable {
    private final Handle handle;
    private final long importId;
    private final List<String> unmapped;
    private final RisingUuids uuids = new RisingUuids(Clock.systemUTC());
    private final PreparedStatement submissions;
    private final PreparedStatement answers;
    private final PreparedStatement texts;
    private final PreparedStatement values;
    private final PreparedStatement statuses;
    private final PreparedStatement problems;
    private final Map<Long, Map<String, Long>> levels = new HashMap<>();
    private long nextSubmission;
    private long nextAnswer;
    private long nextText;

    /** @param unmapped headers of the columns that are kept with the source row alone */
    public ImportWriter(Handle handle, Batch batch, SourceFile source, List<String> unmapped) {
        this.handle = handle;
        this.unmapped = List.copyOf(unmapped);
        this.importId = next("import");
        handle.execute(
                "INSERT INTO import (id, batch_id, file_name, sha256, encoding, delimiter, rows, submissions, problems)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0)",
                importId,
                batch.id(),
                source.fileName(),
                source.sha256(),
                source.encoding(),
                source.delimiter());
        nextSubmission = next("submission");
        nextAnswer = next("answer");
        nextText = next("answer_text");
        submissions = prepare("INSERT INTO submission (id, uuid, reference, import_id, source_line, received, consent,"
                + " source_row, written) VALUES (?, ?, ?, " + importId + ", ?, ?, ?, ?, ?)");
        answers = prepare("INSERT INTO answer (id, submission_id, question_id) VALUES (?, ?, ?)");
        texts = prepare("INSERT INTO answer_text (id, uuid, answer_id, version, current, kind, text, words, import_id)"
                + " VALUES (?, ?, ?, 1, 1, ?, ?, ?, " + importId + ")");
        values = prepare("INSERT INTO attribute_value (submission_id, level_id) VALUES (?, ?)");
        statuses = prepare("INSERT INTO status_log (batch_id, submission_id, status, reason) VALUES (" + batch.id()
                + ", ?, ?, ?)");
        problems = prepare("INSERT INTO import_problem (import_id, line, reason) VALUES (" + importId + ", ?, ?)");
    }

    /** What is known of the source before its rows are read. */
    public record SourceFile(String fileName, String sha256, String encoding, String delimiter) {}

    /** Notes how many rows there were, once all are written. */
    public void finish(long rows, long submissions, long problems) {
        handle.execute(
                "UPDATE import SET rows = ?, submissions = ?, problems = ? WHERE id = ?",
                rows,
                submissions,
                problems,
                importId);
        // So that the planner knows from now on how large the tables are.
        handle.execute("ANALYZE");
    }

    public void column(int position, String header, String role) {
        handle.execute(
                "INSERT INTO import_column (import_id, position, header, role) VALUES (?, ?, ?, ?)",
                importId,
                position,
                header,
                role);
    }

    /** The open question of that wording, made if it is new. */
    public long question(String wording) {
        handle.execute(
                "INSERT INTO question (uuid, number, wording) SELECT ?, (SELECT coalesce(max(number), 0) + 1 FROM"
                        + " question), ? ON CONFLICT (wording) DO NOTHING",
                UUID.randomUUID().toString(),
                wording);
        return id("SELECT id FROM question WHERE wording = ?", wording);
    }

    /** The attribute or closed question of that name, made if it is new. */
    public long attribute(String name, Attribute.Kind kind, List<String> orderedValues) {
        handle.execute(
                "INSERT INTO attribute (uuid, name, kind, wording, position) SELECT ?, ?, ?, ?,"
                        + " (SELECT count(*) FROM attribute) ON CONFLICT (name) DO NOTHING",
                UUID.randomUUID().toString(),
                name,
                kind == Attribute.Kind.CLOSED ? "closed" : "attribute",
                name);
        long id = id("SELECT id FROM attribute WHERE name = ?", name);
        Map<String, Long> known = new HashMap<>();
        handle.createQuery("SELECT value, id FROM attribute_level WHERE attribute_id = ?")
                .bind(0, id)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(level -> known.put(level.getKey(), level.getValue()));
        levels.put(id, known);
        orderedValues.forEach(value -> level(id, value));
        return id;
    }

    private long level(long attributeId, String value) {
        Map<String, Long> known = levels.computeIfAbsent(attributeId, key -> new HashMap<>());
        Long id = known.get(value);
        if (id == null) {
            id = next("attribute_level");
            handle.execute(
                    "INSERT INTO attribute_level (id, attribute_id, position, value) VALUES (?, ?, ?, ?)",
                    id,
                    attributeId,
                    known.size(),
                    value);
            known.put(value, id);
        }
        return id;
    }

    /**
     * Writes a submission.
     *
     * @param written the reference as the source has it, or null where it has none
     * @param kept cells of the unmapped columns, in their order
     * @return its id
     */
    public long submission(
            String reference,
            @Nullable String written,
            long line,
            @Nullable String received,
            @Nullable String consent,
            List<String> kept) {
        long id = nextSubmission++;
        run(
                submissions,
                id,
                uuids.next().toString(),
                reference,
                line,
                received,
                consent,
                unmapped.isEmpty() ? null : json(kept),
                written);
        return id;
    }

    /** The kept cells as a JSON object; SQLite's own function takes at most 50 of them. */
    private String json(List<String> cells) {
        StringBuilder object = new StringBuilder("{");
        JsonStringEncoder encoder = JsonStringEncoder.getInstance();
        for (int i = 0; i < unmapped.size(); i++) {
            object.append(i == 0 ? "\"" : ",\"");
            encoder.quoteAsString(unmapped.get(i), object);
            object.append("\":\"");
            encoder.quoteAsString(cells.get(i), object);
            object.append('"');
        }
        return object.append('}').toString();
    }

    /** Puts a submission elsewhere than among the included. */
    public void status(long submissionId, SubmissionStatus status, String reason) {
        run(statuses, submissionId, status.word(), reason);
    }

    public void value(long submissionId, long attributeId, String value) {
        run(values, submissionId, level(attributeId, value));
    }

    /** Writes an answer's first text and returns the text's id. */
    public long answer(long submissionId, long questionId, TextKind kind, String text, int words) {
        run(answers, nextAnswer, submissionId, questionId);
        run(texts, nextText, uuids.next().toString(), nextAnswer++, kind.word(), text, words);
        return nextText++;
    }

    public void problem(SourceRecord.Problem problem) {
        run(problems, problem.line(), problem.reason());
    }

    /** Binds the values in order and runs the statement. */
    private static void run(PreparedStatement statement, @Nullable Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }

    private long next(String table) {
        return handle.createQuery("SELECT coalesce(max(id), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    private long id(String sql, String argument) {
        return handle.createQuery(sql).bind(0, argument).mapTo(Long.class).one();
    }

    private PreparedStatement prepare(String sql) {
        try {
            Connection connection = handle.getConnection();
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw new StoreException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        for (PreparedStatement statement : List.of(submissions, answers, texts, values, statuses, problems)) {
            try {
                statement.close();
            } catch (SQLException e) {
                throw new StoreException(String.valueOf(e.getMessage()), e);
            }
        }
    }
}
