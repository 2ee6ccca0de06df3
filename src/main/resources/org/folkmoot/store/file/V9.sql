-- Version 9: what an import doubted. The details are a JSON array of numbers, names and headings.

CREATE TABLE import_warning (
  id        INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import,
  code      TEXT NOT NULL,
  line      INTEGER,
  header    TEXT,
  file      TEXT,
  details   TEXT NOT NULL
) STRICT;
CREATE INDEX import_warning_import ON import_warning (import_id);
