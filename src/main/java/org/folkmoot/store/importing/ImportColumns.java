package org.folkmoot.store.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.source.ColumnRole;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes what the columns of one import became: questions, attributes and their values. */
public final class ImportColumns {
    private final Handle handle;
    private final long importId;
    /** Level ids by attribute id and value. */
    private final Map<Long, Map<String, Long>> levels = new HashMap<>();

    ImportColumns(Handle handle, long importId) {
        this.handle = handle;
        this.importId = importId;
    }

    /**
     * Records what a column became.
     *
     * @param codes position of the question that a column of existing codes is about, or null
     */
    public void column(int position, String header, ColumnRole role, @Nullable Integer codes) {
        handle.execute(
                "INSERT INTO import_column (import_id, position, header, role, codes) VALUES (?, ?, ?, ?, ?)",
                importId,
                position,
                header,
                role.name(),
                codes);
    }

    /** Wordings of the open questions so far, in order. */
    public List<String> questions() {
        return handle.createQuery("SELECT wording FROM question ORDER BY number")
                .mapTo(String.class)
                .list();
    }

    /** Names of the attributes and closed questions so far, in order. */
    public List<String> attributes() {
        return handle.createQuery("SELECT name FROM attribute ORDER BY position, id")
                .mapTo(String.class)
                .list();
    }

    /** Returns the open question of that wording, creating it if it is new. */
    public long question(String wording) {
        handle.execute(
                "INSERT INTO question (uuid, number, wording) SELECT ?, (SELECT coalesce(max(number), 0) + 1 FROM"
                        + " question), ? ON CONFLICT (wording) DO NOTHING",
                UUID.randomUUID().toString(),
                wording);
        return id("SELECT id FROM question WHERE wording = ?", wording);
    }

    /** Returns the attribute or closed question of that name, creating it if it is new. */
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

    /** Notes that a closed question takes several answers. */
    public void takesSeveral(long attributeId) {
        handle.execute("UPDATE attribute SET multiple = 1 WHERE id = ? AND multiple = 0", attributeId);
    }

    /** Id of an attribute's value, which is added if it is new. */
    long level(long attributeId, String value) {
        Map<String, Long> known = levels.computeIfAbsent(attributeId, key -> new HashMap<>());
        Long id = known.get(value);
        if (id == null) {
            id = handle.createQuery("SELECT coalesce(max(id), 0) + 1 FROM attribute_level")
                    .mapTo(Long.class)
                    .one();
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

    private long id(String sql, String argument) {
        return handle.createQuery(sql).bind(0, argument).mapTo(Long.class).one();
    }
}
