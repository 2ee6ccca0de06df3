package org.folkmoot.store.report;

/** One query over every log table: what happened, in order of time. */
final class AuditSql {
    private static final String EMPTY_ANSWER = "'' AS reference, '' AS question";
    private static final String EMPTY_THEME = "'' AS theme_code, '' AS theme";
    private static final String ANSWER = "s.reference, 'Q' || q.number AS question";
    private static final String JOIN_ANSWER = " JOIN answer_text t ON t.id = l.text_id JOIN answer a ON a.id ="
            + " t.answer_id JOIN submission s ON s.id = a.submission_id JOIN question q ON q.id = a.question_id";
    private static final String THEME = "coalesce(c.code, '') AS theme_code, coalesce(c.name, '') AS theme";
    private static final String JOIN_THEME = " LEFT JOIN codeframe c ON c.theme_id = l.theme_id";

    static final String ALL = "SELECT x.*, b.at, b.uuid, k.name AS coder, coalesce(r.uuid, '') AS reverses FROM ("
            + part("batch", 0, "l.kind", EMPTY_ANSWER, EMPTY_THEME, "l.detail", "''", "''", "''", "", "l.id")
            + union(
                    1,
                    "decision",
                    ANSWER,
                    THEME,
                    "l.verdict",
                    "l.origin",
                    "l.stance",
                    "l.spans",
                    JOIN_ANSWER + JOIN_THEME)
            + union(2, "done", ANSWER, EMPTY_THEME, "CASE l.done WHEN 1 THEN 'done' ELSE 'reopened' END", JOIN_ANSWER)
            + union(
                    3,
                    "memo",
                    ANSWER,
                    THEME,
                    "CASE l.memo WHEN '' THEN 'removed' ELSE 'written' END",
                    JOIN_ANSWER + JOIN_THEME)
            + union(
                    4,
                    "flag",
                    ANSWER,
                    EMPTY_THEME,
                    "CASE l.is_set WHEN 1 THEN '' ELSE 'not ' END || l.flag",
                    JOIN_ANSWER)
            + union(
                    5,
                    "counts",
                    ANSWER,
                    EMPTY_THEME,
                    "CASE l.counts WHEN 1 THEN 'counts' WHEN 0 THEN 'does not count' ELSE 'as recognised' END",
                    JOIN_ANSWER)
            + union(
                    6,
                    "campaign",
                    ANSWER,
                    EMPTY_THEME,
                    "CASE l.member WHEN 1 THEN 'member' ELSE 'not member' END",
                    JOIN_ANSWER)
            + union(
                    7,
                    "status",
                    "s.reference, '' AS question",
                    EMPTY_THEME,
                    "l.status",
                    " JOIN submission s ON s.id = l.submission_id")
            + union(
                    8,
                    "theme",
                    EMPTY_ANSWER,
                    "l.code AS theme_code, l.name AS theme",
                    "CASE WHEN l.present = 0 THEN 'absent' WHEN l.retired = 1 THEN 'retired' ELSE 'present' END",
                    "")
            + union(9, "version", EMPTY_ANSWER, EMPTY_THEME, "l.name", "")
            + " UNION ALL "
            + part(
                    "random_sample_member",
                    10,
                    "'sample'",
                    ANSWER,
                    EMPTY_THEME,
                    "'drawn'",
                    "''",
                    "''",
                    "''",
                    " JOIN answer a ON a.id = l.answer_id JOIN submission s ON s.id = a.submission_id"
                            + " JOIN question q ON q.id = a.question_id",
                    "l.batch_id")
            + ") x JOIN batch b ON b.id = x.batch_id JOIN coder k ON k.id = b.coder_id"
            + " LEFT JOIN batch r ON r.id = b.reverses ORDER BY b.at, b.uuid, x.sort, x.id";

    private AuditSql() {}

    private static String union(int sort, String kind, String response, String theme, String what, String joins) {
        return union(sort, kind, response, theme, what, "''", "''", "''", joins);
    }

    private static String union(
            int sort,
            String kind,
            String response,
            String theme,
            String what,
            String origin,
            String stance,
            String evidence,
            String joins) {
        return " UNION ALL "
                + part(
                        kind + "_log",
                        sort,
                        "'" + kind + "'",
                        response,
                        theme,
                        what,
                        origin,
                        stance,
                        evidence,
                        joins,
                        "l.batch_id");
    }

    private static String part(
            String table,
            int sort,
            String kind,
            String response,
            String theme,
            String what,
            String origin,
            String stance,
            String evidence,
            String joins,
            String step) {
        return "SELECT " + step + " AS batch_id, " + sort + " AS sort, l.id, " + kind + " AS kind, " + response + ", "
                + theme + ", " + what + " AS what, " + origin + " AS origin, " + stance + " AS stance, " + evidence
                + " AS evidence FROM " + table + " l" + joins;
    }
}
