package org.folkmoot.store.codeframe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.refusal.CodeframeReason;
import org.folkmoot.model.refusal.Refusal;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the codeframe from its projection and changes it by appending complete themes to its log. */
public final class ThemeDao {
    public Codeframe codeframe(Handle handle) {
        return new Codeframe(handle.createQuery("SELECT t.id, t.uuid, c.*, p.code AS parent_code FROM codeframe c"
                        + " JOIN theme t ON t.id = c.theme_id"
                        + " LEFT JOIN codeframe p ON p.theme_id = c.parent_id WHERE c.present = 1")
                .map((row, context) -> theme(row))
                .list());
    }

    /** @throws org.folkmoot.model.refusal.Refusal if there is no such theme */
    public String code(Handle handle, long themeId) {
        return handle.createQuery("SELECT code FROM codeframe WHERE theme_id = ? AND present = 1")
                .bind(0, themeId)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> Refusal.of(CodeframeReason.THEME_GONE));
    }

    /**
     * Adds themes; each parent must come before its children.
     *
     * @throws IllegalArgumentException if a parent is neither among them nor in the codeframe
     */
    public void add(Handle handle, Step step, List<ThemeSpec> specs) {
        Map<String, Long> ids = new HashMap<>();
        Map<String, Integer> positions = new HashMap<>();
        for (Theme theme : codeframe(handle).themes()) {
            ids.put(theme.code(), theme.id());
            positions.merge(theme.spec().parent(), theme.position() + 1, Math::max);
        }
        for (ThemeSpec spec : specs) {
            Long parent = spec.parent().isEmpty() ? null : ids.get(spec.parent());
            if (parent == null && !spec.parent().isEmpty()) {
                throw new IllegalArgumentException("the theme " + spec.code() + " lacks its parent " + spec.parent());
            }
            long id = create(handle);
            int position = positions.merge(spec.parent(), 1, Integer::sum) - 1;
            ids.put(spec.code(), id);
            append(handle, step, id, parent, position, spec);
        }
    }

    /** Creates the identity of a theme that is not yet in the codeframe, and returns its id. */
    public long create(Handle handle) {
        return handle.createUpdate("INSERT INTO theme (uuid) VALUES (?)")
                .bind(0, UUID.randomUUID().toString())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one();
    }

    /**
     * Appends the new state of a theme, at most once in a step.
     *
     * @param parent id of the theme above, or null at the root; {@code spec.parent()} is ignored
     */
    public void append(Handle handle, Step step, long id, @Nullable Long parent, int position, ThemeSpec spec) {
        handle.createUpdate("INSERT INTO theme_log (batch_id, theme_id, present, parent_id, position, code, name,"
                        + " definition, include, exclude, example, rules, colour, stances, retired)"
                        + " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, step.id())
                .bind(1, id)
                .bind(2, parent)
                .bind(3, position)
                .bind(4, spec.code())
                .bind(5, spec.name())
                .bind(6, spec.definition())
                .bind(7, spec.include())
                .bind(8, spec.exclude())
                .bind(9, spec.example())
                .bind(10, spec.rules())
                .bind(11, spec.colour())
                .bind(12, String.join(";", spec.stances()))
                .bind(13, spec.retired())
                .execute();
    }

    /** Retired themes and the id of the step that retired each. */
    public Map<Long, Long> retiredBy(Handle handle) {
        Map<Long, Long> by = new HashMap<>();
        handle.createQuery("SELECT l.theme_id, l.batch_id, l.retired FROM theme_log l JOIN batch b ON b.id = l.batch_id"
                        + " ORDER BY b.at, b.uuid")
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                .forEach(row -> {
                    if (row[2] == 0) {
                        by.remove(row[0]);
                    } else {
                        by.putIfAbsent(row[0], row[1]);
                    }
                });
        return by;
    }

    /**
     * Whether the codeframe is consistent: every parent exists, no theme is its own ancestor, codes are unique, and no
     * coding is of a missing theme. Undoing a step that later steps built on could break this.
     */
    public boolean isConsistent(Handle handle) {
        boolean codingsLost = handle.createQuery("SELECT EXISTS (SELECT 1 FROM codeframe c JOIN coding k ON"
                        + " k.theme_id = c.theme_id AND k.verdict = 'applied' WHERE c.present = 0)")
                .mapTo(Boolean.class)
                .one();
        if (codingsLost) {
            return false;
        }
        try {
            List<Theme> all = codeframe(handle).themes();
            return all.stream().map(Theme::code).distinct().count() == all.size();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Theme theme(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        boolean root = row.wasNull();
        String parentCode = row.getString("parent_code");
        String stances = row.getString("stances");
        return new Theme(
                row.getLong("id"),
                UUID.fromString(row.getString("uuid")),
                root ? null : parent,
                row.getInt("position"),
                new ThemeSpec(
                        row.getString("code"),
                        parentCode == null ? "" : parentCode,
                        row.getString("name"),
                        row.getString("definition"),
                        row.getString("include"),
                        row.getString("exclude"),
                        row.getString("example"),
                        row.getString("rules"),
                        row.getString("colour"),
                        stances.isEmpty() ? List.of() : Arrays.asList(stances.split(";")),
                        row.getBoolean("retired")));
    }
}
