package org.folkmoot.store.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.response.Attribute;
import org.jdbi.v3.core.Handle;

/** Reads the attribute values of submissions in ascending order of their ids, by one query for all. */
public final class AttributeCursor implements AutoCloseable {
    private final Map<Long, Integer> columns = new HashMap<>();
    private final Statement statement;
    private final ResultSet rows;
    private boolean onRow;
    private long lastId = -1;
    private List<String> last = List.of();

    public AttributeCursor(Handle handle, List<Attribute> attributes) throws SQLException {
        attributes.forEach(attribute -> columns.put(attribute.id(), columns.size()));
        statement = handle.getConnection().createStatement();
        rows = statement.executeQuery("SELECT v.submission_id, l.attribute_id, l.value FROM attribute_value v"
                + " CROSS JOIN attribute_level l ON l.id = v.level_id"
                + " ORDER BY v.submission_id, l.attribute_id, l.position");
        onRow = rows.next();
    }

    /**
     * One value for each attribute, in their order. Several values of one attribute are joined by {@code "; "}; the value
     * is empty where there is none.
     */
    public List<String> values(long submissionId) throws SQLException {
        if (submissionId == lastId) {
            return last;
        }
        List<String> values = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        while (onRow && rows.getLong(1) <= submissionId) {
            if (rows.getLong(1) == submissionId) {
                int column = columns.getOrDefault(rows.getLong(2), 0);
                String before = values.get(column);
                values.set(column, before.isEmpty() ? rows.getString(3) : before + "; " + rows.getString(3));
            }
            onRow = rows.next();
        }
        lastId = submissionId;
        last = Collections.unmodifiableList(values);
        return last;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
