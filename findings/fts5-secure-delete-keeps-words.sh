#!/bin/sh
# SQLite 3.54.1 (sqlite-jdbc 3.54.1.0): FTS5's secure-delete option leaves whole words of deleted rows in the index.
#
# Behaviour. A full-text table has the option 'secure-delete' set to 1, and the database has PRAGMA secure_delete = ON.
# After a DELETE, some words that occurred in deleted rows alone are still in the shadow table t_idx, in full, as the
# keys that separate index pages. A search no longer finds them, and FTS5's integrity-check passes. Words survive whole
# where neighbours in the index differ only in their last characters, as case numbers, telephone numbers and postcodes
# do. The command 'rebuild' removes them.
#
# Why it surprises. The release notes of SQLite 3.42.0 say that the option "causes all forensic traces to be removed
# from the FTS5 inverted index when content is deleted" (https://www.sqlite.org/releaselog/3_42_0.html).
#
# Output seen: "words of deleted rows in t_idx: 16, found by search: 0, after rebuild: 0".
# Needs a JDK 17 or later and Maven. Fails if the behaviour changes.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.xerial</groupId><artifactId>sqlite-jdbc</artifactId><version>3.54.1.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >&2

cat > Finding.java <<'JAVA'
import java.sql.*;
import java.util.ArrayList;
import java.util.List;

public class Finding {
    static final int ROWS = 9_999;

    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:finding.db");
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA secure_delete = ON");
            sql.execute("CREATE VIRTUAL TABLE t USING fts5 (text)");
            sql.execute("INSERT INTO t (t, rank) VALUES ('secure-delete', 1)");
            sql.execute("INSERT INTO t (rowid, text) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                    + " WHERE i < " + ROWS + ") SELECT i, 'my case number is ' || printf('qx%07d', i) FROM n");
            sql.execute("INSERT INTO t (t) VALUES ('optimize')");
            connection.setAutoCommit(false);
            for (int i = 1; i <= ROWS; i++) {
                if (deleted(i)) {
                    sql.execute("DELETE FROM t WHERE rowid = " + i);
                }
            }
            connection.commit();
            sql.execute("INSERT INTO t (t) VALUES ('integrity-check')");

            List<String> left = deletedWordsInIndex(sql);
            int found = 0;
            for (String word : left) {
                try (ResultSet row = sql.executeQuery("SELECT 1 FROM t WHERE t MATCH '" + word + "'")) {
                    found += row.next() ? 1 : 0;
                }
            }
            sql.execute("INSERT INTO t (t) VALUES ('rebuild')");
            System.out.println("words of deleted rows in t_idx: " + left.size() + ", found by search: " + found
                    + ", after rebuild: " + deletedWordsInIndex(sql).size());
        }
    }

    static boolean deleted(int i) {
        return i % 10 != 5;
    }

    static List<String> deletedWordsInIndex(Statement sql) throws SQLException {
        List<String> words = new ArrayList<>();
        // A key is the digit 0 (the main index) and a word, or the beginning of one.
        try (ResultSet row = sql.executeQuery("SELECT CAST(term AS TEXT) FROM t_idx")) {
            while (row.next()) {
                String key = row.getString(1);
                if (key.matches("0qx[0-9]{7}") && deleted(Integer.parseInt(key.substring(3)))) {
                    words.add(key.substring(1));
                }
            }
        }
        return words;
    }
}
JAVA
seen=$(java -cp 'lib/*' Finding.java)
printf '%s\n' "$seen"
expected='words of deleted rows in t_idx: 16, found by search: 0, after rebuild: 0'
[ "$seen" = "$expected" ] || { echo "Changed. Expected: $expected" >&2; exit 1; }
