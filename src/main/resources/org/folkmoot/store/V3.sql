-- Version 3: the coding workbench.

-- The list of responses --------------------------------------------------------------------------------------------

-- All that a list asks of a text, so that listing a million need not read them.
CREATE INDEX answer_text_listed ON answer_text (answer_id, kind, words) WHERE current = 1;

-- Filters that were given a name: a setting that travels with the consultation, no part of the log.
CREATE TABLE saved_filter (
  name   TEXT PRIMARY KEY,
  filter TEXT NOT NULL
) STRICT, WITHOUT ROWID;
