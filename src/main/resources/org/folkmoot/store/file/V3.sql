-- Version 3: the coding workbench.

-- History: what a coder would undo next, and whether a batch is undone, are found without reading the whole log.
CREATE INDEX batch_coder ON batch (coder_id);
CREATE INDEX batch_reverses ON batch (reverses) WHERE reverses IS NOT NULL;

-- The codeframe in use --------------------------------------------------------------------------------------------
-- A retired theme is offered no more, and at once: also before the machine makes its proposals anew.
DROP VIEW open_proposal;
CREATE VIEW open_proposal AS
SELECT p.* FROM proposal p
CROSS JOIN codeframe f ON f.theme_id = p.theme_id AND f.present = 1 AND f.retired = 0
LEFT JOIN coding c ON c.text_id = p.text_id AND c.theme_id = p.theme_id AND c.layer_id = 1
WHERE coalesce(c.verdict, 'cleared') = 'cleared';

-- Answers that may need a theme that came late, likeliest first. The machine's, made anew at will, as proposals are;
-- which of them somebody has looked at is told by the decisions.
CREATE TABLE recode_queue (
  theme_id INTEGER NOT NULL,
  text_id  INTEGER NOT NULL,
  place    INTEGER NOT NULL,
  origin   TEXT NOT NULL,
  why      TEXT NOT NULL,
  spans    TEXT NOT NULL,
  PRIMARY KEY (theme_id, text_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX recode_queue_text ON recode_queue (text_id);
CREATE TRIGGER answer_text_leaves_queues AFTER DELETE ON answer_text BEGIN
  DELETE FROM recode_queue WHERE text_id = old.id;
END;

-- Names that analysts give to versions of the codeframe: the state that a batch left it in.
CREATE TABLE version_log (
  id       INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch,
  restates INTEGER,
  named_batch INTEGER NOT NULL REFERENCES batch,
  name     TEXT NOT NULL
) STRICT;
CREATE INDEX version_log_key ON version_log (named_batch);
CREATE UNIQUE INDEX version_log_batch ON version_log (batch_id, named_batch);
CREATE TABLE version (
  named_batch INTEGER NOT NULL,
  name        TEXT NOT NULL,
  source      INTEGER NOT NULL,
  batch_id    INTEGER NOT NULL,
  PRIMARY KEY (named_batch)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER version_log_projects AFTER INSERT ON version_log BEGIN
  INSERT INTO version (named_batch, name, source, batch_id)
  VALUES (new.named_batch, new.name, coalesce(new.restates, new.id), new.batch_id)
  ON CONFLICT (named_batch) DO UPDATE SET
    name = excluded.name, source = excluded.source, batch_id = excluded.batch_id
  WHERE (SELECT (n.at, n.uuid) >= (o.at, o.uuid) FROM batch n, batch o WHERE n.id = excluded.batch_id AND o.id = version.batch_id);
END;
CREATE TRIGGER version_log_refuses_update BEFORE UPDATE ON version_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER version_log_refuses_delete BEFORE DELETE ON version_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER version_log_refuses_replace BEFORE INSERT ON version_log
WHEN EXISTS (SELECT 1 FROM version_log WHERE id = new.id OR (batch_id = new.batch_id AND named_batch = new.named_batch)) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
-- The list of responses --------------------------------------------------------------------------------------------

-- All that a list asks of a text, so that listing a million need not read them.
CREATE INDEX answer_text_listed ON answer_text (answer_id, kind, words) WHERE current = 1;

-- Filters that were given a name: a setting that travels with the consultation, no part of the log.
CREATE TABLE saved_filter (
  name   TEXT PRIMARY KEY,
  filter TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Languages --------------------------------------------------------------------------------------------------------

-- In which language a text is, as far as it was told. Derived from the texts, and may be made anew at will.
CREATE TABLE text_language (
  text_id  INTEGER PRIMARY KEY REFERENCES answer_text,
  language TEXT NOT NULL              -- ISO 639; empty where a text is too short to tell
) STRICT;
CREATE INDEX text_language_language ON text_language (language, text_id);
