-- Version 2: sources of every kind, second batches, withdrawing an import, erasing a submission.

ALTER TABLE import ADD COLUMN format TEXT NOT NULL DEFAULT 'text';
ALTER TABLE import ADD COLUMN header_line INTEGER NOT NULL DEFAULT 1;
ALTER TABLE import ADD COLUMN header_rows INTEGER NOT NULL DEFAULT 1;
-- Rows whose reference was known: left alone, or taken as new versions of what was there.
ALTER TABLE import ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN updated INTEGER NOT NULL DEFAULT 0;
-- Where somebody else than the importer gave the existing codes, they stand under a batch of that coder's.
ALTER TABLE import ADD COLUMN codes_batch_id INTEGER REFERENCES batch;
-- The batch that took the whole import back. Its line stays, what it brought is gone.
ALTER TABLE import ADD COLUMN withdrawn_by INTEGER REFERENCES batch;

-- For a column of existing codes, the position of the question that they are about.
ALTER TABLE import_column ADD COLUMN codes INTEGER;

-- Who sent it, as written in the source: a second submission of theirs is a duplicate.
ALTER TABLE submission ADD COLUMN respondent TEXT;
-- The batch that erased it for good. The reference stays, as the tombstone.
ALTER TABLE submission ADD COLUMN erased_by INTEGER REFERENCES batch;
CREATE INDEX submission_respondent ON submission (respondent) WHERE respondent IS NOT NULL;
CREATE INDEX answer_text_later ON answer_text (import_id) WHERE version > 1;

-- A known submission that a further import brought anew: where from, and what it replaced.
CREATE TABLE resubmission (
  import_id     INTEGER NOT NULL REFERENCES import,
  submission_id INTEGER NOT NULL REFERENCES submission,
  source_line   INTEGER NOT NULL,
  source_row    TEXT,                 -- JSON: cells of columns that have no other home
  replaced      TEXT NOT NULL,        -- JSON: ids of the attribute levels that held before
  received      TEXT,                 -- what was known before of who sent it
  consent       TEXT,
  respondent    TEXT,
  PRIMARY KEY (import_id, submission_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX resubmission_submission ON resubmission (submission_id);

-- What in a text is no words of its author's: page numbers, quoted replies, signatures. Half-open, in code points.
CREATE TABLE text_mark (
  text_id INTEGER NOT NULL REFERENCES answer_text,
  start   INTEGER NOT NULL,
  end     INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  PRIMARY KEY (text_id, start, end, kind)
) STRICT, WITHOUT ROWID;

-- Taking back and erasing -------------------------------------------------------------------------------------------
-- What came in and what was decided stays, but for two cases: an import is withdrawn while nobody has worked on it, and
-- a submission is erased on a data-protection request. Each names here, inside its transaction, the submissions that it
-- is about to clear, and takes the names away again before it ends: at rest this table is empty.

CREATE TABLE clearing (
  submission_id INTEGER PRIMARY KEY,
  why           TEXT NOT NULL CHECK (why IN ('withdraw', 'erase'))
) STRICT;

-- Submissions whose erasure is not finished: rows are emptied, but bytes may be left in the file or its backups.
CREATE TABLE erasing (
  submission_id INTEGER PRIMARY KEY REFERENCES submission
) STRICT;

DROP TRIGGER submission_stays;
CREATE TRIGGER submission_stays BEFORE DELETE ON submission
WHEN NOT EXISTS (SELECT 1 FROM clearing c WHERE c.submission_id = old.id AND c.why = 'withdraw') BEGIN
  SELECT raise(ABORT, 'what came in is never deleted');
END;
DROP TRIGGER answer_stays;
CREATE TRIGGER answer_stays BEFORE DELETE ON answer
WHEN NOT EXISTS (SELECT 1 FROM clearing c WHERE c.submission_id = old.submission_id AND c.why = 'withdraw') BEGIN
  SELECT raise(ABORT, 'what came in is never deleted');
END;
DROP TRIGGER answer_text_stays;
CREATE TRIGGER answer_text_stays BEFORE DELETE ON answer_text
WHEN NOT EXISTS (SELECT 1 FROM answer a JOIN clearing c ON c.submission_id = a.submission_id
                 WHERE a.id = old.answer_id AND c.why = 'withdraw') BEGIN
  SELECT raise(ABORT, 'what came in is never deleted');
END;
DROP TRIGGER decision_log_refuses_delete;
CREATE TRIGGER decision_log_refuses_delete BEFORE DELETE ON decision_log
WHEN NOT EXISTS (SELECT 1 FROM answer_text t JOIN answer a ON a.id = t.answer_id
                 JOIN clearing c ON c.submission_id = a.submission_id WHERE t.id = old.text_id AND c.why = 'withdraw') BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
DROP TRIGGER done_log_refuses_delete;
CREATE TRIGGER done_log_refuses_delete BEFORE DELETE ON done_log
WHEN NOT EXISTS (SELECT 1 FROM answer_text t JOIN answer a ON a.id = t.answer_id
                 JOIN clearing c ON c.submission_id = a.submission_id WHERE t.id = old.text_id AND c.why = 'withdraw') BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
DROP TRIGGER opened_log_refuses_delete;
CREATE TRIGGER opened_log_refuses_delete BEFORE DELETE ON opened_log
WHEN NOT EXISTS (SELECT 1 FROM answer_text t JOIN answer a ON a.id = t.answer_id
                 JOIN clearing c ON c.submission_id = a.submission_id WHERE t.id = old.text_id AND c.why = 'withdraw') BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
DROP TRIGGER counts_log_refuses_delete;
CREATE TRIGGER counts_log_refuses_delete BEFORE DELETE ON counts_log
WHEN NOT EXISTS (SELECT 1 FROM answer_text t JOIN answer a ON a.id = t.answer_id
                 JOIN clearing c ON c.submission_id = a.submission_id WHERE t.id = old.text_id AND c.why = 'withdraw') BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
DROP TRIGGER status_log_refuses_delete;
CREATE TRIGGER status_log_refuses_delete BEFORE DELETE ON status_log
WHEN NOT EXISTS (SELECT 1 FROM clearing c WHERE c.submission_id = old.submission_id AND c.why = 'withdraw') BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;

-- Erasing empties words and changes nothing else.
DROP TRIGGER answer_text_is_immutable;
CREATE TRIGGER answer_text_is_immutable BEFORE UPDATE OF id, uuid, answer_id, version, kind, text, words, import_id
ON answer_text
WHEN (new.id, new.uuid, new.answer_id, new.version, new.import_id) IS NOT (old.id, old.uuid, old.answer_id, old.version, old.import_id)
  OR (new.kind, new.text, new.words) IS NOT ('blank', '', 0)
  OR NOT EXISTS (SELECT 1 FROM answer a JOIN clearing c ON c.submission_id = a.submission_id
                 WHERE a.id = old.answer_id AND c.why = 'erase') BEGIN
  SELECT raise(ABORT, 'a stored text is never changed');
END;
DROP TRIGGER decision_log_refuses_update;
CREATE TRIGGER decision_log_refuses_update BEFORE UPDATE ON decision_log
WHEN (new.id, new.batch_id, new.restates, new.text_id, new.theme_id, new.layer_id, new.verdict, new.origin, new.stance, new.spans)
  IS NOT (old.id, old.batch_id, old.restates, old.text_id, old.theme_id, old.layer_id, old.verdict, old.origin, old.stance, '')
  OR NOT EXISTS (SELECT 1 FROM answer_text t JOIN answer a ON a.id = t.answer_id
                 JOIN clearing c ON c.submission_id = a.submission_id WHERE t.id = old.text_id AND c.why = 'erase') BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
DROP TRIGGER memo_log_refuses_update;
CREATE TRIGGER memo_log_refuses_update BEFORE UPDATE ON memo_log
WHEN (new.id, new.batch_id, new.restates, new.text_id, new.theme_id, new.memo)
  IS NOT (old.id, old.batch_id, old.restates, old.text_id, old.theme_id, '')
  OR NOT EXISTS (SELECT 1 FROM answer_text t JOIN answer a ON a.id = t.answer_id
                 JOIN clearing c ON c.submission_id = a.submission_id WHERE t.id = old.text_id AND c.why = 'erase') BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
DROP TRIGGER status_log_refuses_update;
CREATE TRIGGER status_log_refuses_update BEFORE UPDATE ON status_log
WHEN (new.id, new.batch_id, new.restates, new.submission_id, new.status, new.reason)
  IS NOT (old.id, old.batch_id, old.restates, old.submission_id, old.status, '')
  OR NOT EXISTS (SELECT 1 FROM clearing c WHERE c.submission_id = old.submission_id AND c.why = 'erase') BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;

-- The index follows.
CREATE TRIGGER answer_text_withdrawn AFTER DELETE ON answer_text WHEN old.current = 1 AND old.kind <> 'blank' BEGIN
  INSERT INTO answer_fts (answer_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER answer_text_erased AFTER UPDATE OF text ON answer_text WHEN old.current = 1 AND old.kind <> 'blank' BEGIN
  INSERT INTO answer_fts (answer_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;

-- The rows of an import are put into the search index many at a time: row by row, each statement makes FTS5 write
-- out what it holds. `rows` is below zero only within the transaction that imports.
DROP TRIGGER answer_text_indexed;
CREATE TRIGGER answer_text_indexed AFTER INSERT ON answer_text
WHEN new.current = 1 AND new.kind <> 'blank' AND (SELECT rows FROM import WHERE id = new.import_id) >= 0 BEGIN
  INSERT INTO answer_fts (rowid, text) VALUES (new.id, new.text);
END;

-- These looked up every row of an import a second time. With `recursive_triggers`, which our connections set, INSERT OR
-- REPLACE fires the triggers that refuse to delete. The log keeps its own.
DROP TRIGGER answer_text_refuses_replace;
DROP TRIGGER answer_refuses_replace;
DROP TRIGGER submission_refuses_replace;
