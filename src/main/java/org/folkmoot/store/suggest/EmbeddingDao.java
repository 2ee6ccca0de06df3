package org.folkmoot.store.suggest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextEmbedding;
import org.folkmoot.model.text.TextEmbedding.Part;
import org.folkmoot.model.text.UnitVector;
import org.jdbi.v3.core.Handle;

/** The cache of sentence embeddings, by the hash of a text and the version of the model. */
public final class EmbeddingDao {
    /** A current text without an embedding of the version. */
    public record Unembedded(long textId, String text) {}

    /** A text's embedding. */
    public record Embedded(long textId, TextEmbedding embedding) {}

    /** Current texts without an embedding of that version, by id, after {@code after}. */
    public List<Unembedded> unembedded(Handle handle, String model, long after, int limit) {
        return handle.createQuery("SELECT t.id, t.text FROM answer_text t WHERE t.id > ? AND t.current = 1"
                        + " AND t.kind <> 'blank' AND NOT EXISTS (SELECT 1 FROM text_embedding x JOIN embedding e"
                        + " ON e.id = x.embedding_id WHERE x.text_id = t.id AND e.model = ?) ORDER BY t.id LIMIT ?")
                .bind(0, after)
                .bind(1, model)
                .bind(2, limit)
                .map((row, context) -> new Unembedded(row.getLong(1), row.getString(2)))
                .list();
    }

    /** The version of most embeddings; empty if there are none. */
    public Optional<String> version(Handle handle) {
        return handle.createQuery("SELECT model FROM embedding GROUP BY model ORDER BY count(*) DESC, model LIMIT 1")
                .mapTo(String.class)
                .findOne();
    }

    /** Number of current texts with an embedding of that version, and of all current texts. */
    public Coverage coverage(Handle handle, String model) {
        return handle.createQuery("SELECT count(e.id), count(*) FROM answer_text t"
                        + " LEFT JOIN text_embedding x ON x.text_id = t.id"
                        + " LEFT JOIN embedding e ON e.id = x.embedding_id AND e.model = ?"
                        + " WHERE t.current = 1 AND t.kind <> 'blank'")
                .bind(0, model)
                .map((row, context) -> new Coverage(row.getLong(1), row.getLong(2)))
                .one();
    }

    /**
     * How complete the cache is.
     *
     * @param embedded number of texts with an embedding
     * @param texts number of current texts that are not blank
     */
    public record Coverage(long embedded, long texts) {}

    /** The embedding of a text, if it or an identical text has one. */
    public Optional<TextEmbedding> ofText(Handle handle, String model, String text) {
        return handle.createQuery("SELECT whole, spans, parts FROM embedding WHERE hash = ? AND model = ?")
                .bind(0, hash(text))
                .bind(1, model)
                .map((row, context) -> embedding(row))
                .findOne();
    }

    /** Streams the embeddings of all current texts of that version, by id. */
    public void current(Handle handle, String model, Consumer<Embedded> into) {
        handle.createQuery("SELECT x.text_id, e.whole, e.spans, e.parts FROM text_embedding x"
                        + " JOIN embedding e ON e.id = x.embedding_id AND e.model = ?"
                        + " JOIN answer_text t ON t.id = x.text_id AND t.current = 1 AND t.kind <> 'blank'"
                        + " ORDER BY x.text_id")
                .bind(0, model)
                .map((row, context) -> new Embedded(row.getLong("text_id"), embedding(row)))
                .forEach(into);
    }

    /** Stores the embedding of a text from the codeframe. */
    public void save(Handle handle, String model, String text, TextEmbedding embedding) {
        idOf(handle, model, hash(text), embedding);
    }

    /** Stores the embedding of a text, unless the text has been erased or removed meanwhile. */
    public void save(Handle handle, String model, Unembedded text, TextEmbedding embedding) {
        boolean there = handle.createQuery("SELECT count(*) FROM answer_text WHERE id = ? AND kind <> 'blank'")
                        .bind(0, text.textId())
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (there) {
            handle.execute(
                    "INSERT INTO text_embedding (text_id, embedding_id) VALUES (?, ?)"
                            + " ON CONFLICT (text_id) DO UPDATE SET embedding_id = excluded.embedding_id",
                    text.textId(),
                    idOf(handle, model, hash(text.text()), embedding));
        }
    }

    private static long idOf(Handle handle, String model, byte[] hash, TextEmbedding embedding) {
        List<Span> spans = new ArrayList<>();
        int dimensions = embedding.whole().dimensions();
        byte[] parts = new byte[embedding.parts().size() * dimensions];
        for (Part part : embedding.parts()) {
            System.arraycopy(part.vector().bytes(), 0, parts, spans.size() * dimensions, dimensions);
            spans.add(part.span());
        }
        handle.createUpdate("INSERT INTO embedding (hash, model, whole, spans, parts) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (hash, model) DO NOTHING")
                .bind(0, hash)
                .bind(1, model)
                .bind(2, embedding.whole().bytes())
                .bind(3, Span.format(spans))
                .bind(4, parts)
                .execute();
        return handle.createQuery("SELECT id FROM embedding WHERE hash = ? AND model = ?")
                .bind(0, hash)
                .bind(1, model)
                .mapTo(Long.class)
                .one();
    }

    private static TextEmbedding embedding(ResultSet row) throws SQLException {
        byte[] whole = row.getBytes("whole");
        byte[] vectors = row.getBytes("parts");
        List<Span> spans = Span.parse(row.getString("spans"));
        List<Part> parts = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            parts.add(new Part(
                    spans.get(i),
                    UnitVector.ofBytes(Arrays.copyOfRange(vectors, i * whole.length, (i + 1) * whole.length))));
        }
        return new TextEmbedding(UnitVector.ofBytes(whole), parts);
    }

    /** Deletes embeddings of other versions. */
    public void dropOtherModels(Handle handle, String model) {
        handle.execute(
                "DELETE FROM text_embedding WHERE embedding_id IN (SELECT id FROM embedding WHERE model <> ?)", model);
        handle.execute("DELETE FROM embedding WHERE model <> ?", model);
    }

    /** Deletes embeddings without a text, and those of the codeframe's texts, which are soon computed again. */
    public static void dropUnused(Handle handle) {
        handle.execute("DELETE FROM embedding WHERE NOT EXISTS (SELECT 1 FROM text_embedding x"
                + " WHERE x.embedding_id = embedding.id)");
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
