package org.folkmoot.store.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Attribute.Kind;
import org.jdbi.v3.core.Handle;

/** Attributes and closed questions with their values in order. */
public final class AttributeDao {
    public List<Attribute> attributes(Handle handle) {
        Map<Long, List<String>> levels = new LinkedHashMap<>();
        handle.createQuery("SELECT attribute_id, value FROM attribute_level ORDER BY attribute_id, position")
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(level -> levels.computeIfAbsent(level.getKey(), key -> new ArrayList<>())
                        .add(level.getValue()));
        return handle.createQuery("SELECT id, name, kind, wording FROM attribute ORDER BY position, id")
                .map((row, context) -> new Attribute(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3).equals("closed") ? Kind.CLOSED : Kind.ATTRIBUTE,
                        row.getString(4),
                        levels.getOrDefault(row.getLong(1), List.of())))
                .list();
    }

    /** Renumbers an attribute's values after some were deleted, so that the next value gets the next number. */
    public static void renumber(Handle handle, long attributeId) {
        handle.execute(
                "UPDATE attribute_level SET position = n.place FROM (SELECT id, row_number() OVER (ORDER BY position,"
                        + " id) - 1 AS place FROM attribute_level WHERE attribute_id = ?) n"
                        + " WHERE n.id = attribute_level.id AND n.place <> attribute_level.position",
                attributeId);
    }
}
