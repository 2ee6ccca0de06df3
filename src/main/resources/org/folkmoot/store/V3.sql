-- Version 3: the coding workbench.

-- History: what a coder would undo next, and whether a batch is undone, are found without reading the whole log.
CREATE INDEX batch_coder ON batch (coder_id);
CREATE INDEX batch_reverses ON batch (reverses) WHERE reverses IS NOT NULL;

-- The list of responses --------------------------------------------------------------------------------------------

-- All that a list asks of a text, so that listing a million need not read them.
CREATE INDEX answer_text_listed ON answer_text (answer_id, kind, words) WHERE current = 1;

-- Filters that were given a name: a setting that travels with the consultation, no part of the log.
CREATE TABLE saved_filter (
  name   TEXT PRIMARY KEY,
  filter TEXT NOT NULL
) STRICT, WITHOUT ROWID;
