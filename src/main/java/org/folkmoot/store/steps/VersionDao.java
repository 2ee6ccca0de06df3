package org.folkmoot.store.steps;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.folkmoot.model.codeframe.CodeframeVersion;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.jdbi.v3.core.Handle;

/** Versions of the codeframe, read from the log. */
public final class VersionDao {
    /** A theme as of a step; its spec has no parent code. */
    public record Row(long step, Theme theme, boolean present) {}

    /** Every step that changed the codeframe, newest first. */
    public List<CodeframeVersion> versions(Handle handle) {
        return handle.createQuery("SELECT b.id, b.at, k.name AS coder, b.kind, b.detail, coalesce(v.name, '') AS name"
                        + " FROM batch b JOIN coder k ON k.id = b.coder_id LEFT JOIN version v ON v.named_batch = b.id"
                        + " WHERE b.id IN (SELECT batch_id FROM theme_log) ORDER BY b.at DESC, b.uuid DESC")
                .map((row, context) -> new CodeframeVersion(
                        row.getLong("id"),
                        StepDao.instant(row.getLong("at")),
                        row.getString("coder"),
                        StepKind.of(row.getString("kind")),
                        row.getString("detail"),
                        row.getString("name")))
                .list();
    }

    /** Every row of the theme log, oldest first. */
    public List<Row> rows(Handle handle) {
        return handle.createQuery("SELECT l.*, t.uuid FROM theme_log l JOIN batch b ON b.id = l.batch_id"
                        + " JOIN theme t ON t.id = l.theme_id ORDER BY b.at, b.uuid, l.id")
                .map((row, context) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        boolean root = row.wasNull();
        String stances = row.getString("stances");
        ThemeSpec spec = new ThemeSpec(
                row.getString("code"),
                "",
                row.getString("name"),
                row.getString("definition"),
                row.getString("include"),
                row.getString("exclude"),
                row.getString("example"),
                row.getString("rules"),
                row.getString("colour"),
                stances.isEmpty() ? List.of() : Arrays.asList(stances.split(";")),
                row.getBoolean("retired"));
        Theme theme = new Theme(
                row.getLong("theme_id"),
                UUID.fromString(row.getString("uuid")),
                root ? null : parent,
                row.getInt("position"),
                spec);
        return new Row(row.getLong("batch_id"), theme, row.getBoolean("present"));
    }

    /** Names a version; an empty name removes it. */
    public void name(Handle handle, Step step, long version, String name) {
        handle.createUpdate("INSERT INTO version_log (batch_id, named_batch, name) VALUES (?, ?, ?)")
                .bind(0, step.id())
                .bind(1, version)
                .bind(2, name)
                .execute();
    }
}
