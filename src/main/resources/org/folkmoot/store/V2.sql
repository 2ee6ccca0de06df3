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
CREATE INDEX submission_written ON submission (written) WHERE written IS NOT NULL;
CREATE INDEX answer_text_later ON answer_text (import_id) WHERE version > 1;

-- A known submission that a further import brought anew: where from, and what it replaced.
CREATE TABLE resubmission (
  import_id     INTEGER NOT NULL REFERENCES import,
  submission_id INTEGER NOT NULL REFERENCES submission,
  source_line   INTEGER NOT NULL,
  source_row    TEXT,                 -- JSON: cells of columns that have no other home
  replaced      TEXT NOT NULL,        -- JSON: ids of the attribute levels that held before
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

-- The rows of an import are put into the search index together, at its end: row by row, each statement makes FTS5 write
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
