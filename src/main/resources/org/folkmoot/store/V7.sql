-- Version 7: random samples of responses, and how well each theme is learned.

-- A random sample of the answers to a question, drawn once: its seed puts all answers in an order, and what was drawn
-- first stays first when more are drawn. Append-only, under a batch; there is nothing to undo, or one could draw until
-- the sample pleases.
CREATE TABLE random_sample (
  id          INTEGER PRIMARY KEY,
  batch_id    INTEGER NOT NULL UNIQUE REFERENCES batch,
  question_id INTEGER NOT NULL UNIQUE,
  seed        INTEGER NOT NULL
) STRICT;
CREATE TABLE random_sample_member (
  id        INTEGER PRIMARY KEY,
  batch_id  INTEGER NOT NULL REFERENCES batch,
  sample_id INTEGER NOT NULL REFERENCES random_sample,
  answer_id INTEGER NOT NULL UNIQUE,
  rank      INTEGER NOT NULL          -- where the seed puts the answer among all that there may ever be
) STRICT;
CREATE INDEX random_sample_member_rank ON random_sample_member (sample_id, rank);

CREATE TRIGGER random_sample_refuses_update BEFORE UPDATE ON random_sample BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER random_sample_member_refuses_update BEFORE UPDATE ON random_sample_member BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
-- They go with the import that brought what they are about, and with nothing else.
CREATE TRIGGER random_sample_refuses_delete BEFORE DELETE ON random_sample
WHEN EXISTS (SELECT 1 FROM question q WHERE q.id = old.question_id) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER random_sample_member_refuses_delete BEFORE DELETE ON random_sample_member
WHEN EXISTS (SELECT 1 FROM answer a WHERE a.id = old.answer_id) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER answer_leaves_random_sample AFTER DELETE ON answer BEGIN
  DELETE FROM random_sample_member WHERE answer_id = old.id;
END;
CREATE TRIGGER question_leaves_random_sample AFTER DELETE ON question BEGIN
  DELETE FROM random_sample WHERE question_id = old.id;
END;

-- How predictions for coded answers that were left out in turn agree with what was coded. Derived, and made anew with
-- every learning.
CREATE TABLE theme_quality (
  theme_id   INTEGER PRIMARY KEY,
  threshold  REAL NOT NULL,            -- score from which the theme is proposed
  yes        INTEGER NOT NULL,         -- coded answers that have it
  no         INTEGER NOT NULL,         -- coded answers that do not
  hits       INTEGER NOT NULL,         -- of yes, how many would have been proposed
  false_hits INTEGER NOT NULL          -- of no, how many would have been proposed
) STRICT;

-- Two answers to one question with the same words of which one lacks a theme that the other has. Derived likewise.
CREATE TABLE twin_contradiction (
  text_id  INTEGER NOT NULL,
  twin_id  INTEGER NOT NULL,           -- text of the other
  theme_id INTEGER NOT NULL,           -- what they differ in
  PRIMARY KEY (text_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX twin_contradiction_twin ON twin_contradiction (twin_id);
CREATE TRIGGER answer_text_leaves_twin_contradiction AFTER DELETE ON answer_text BEGIN
  DELETE FROM twin_contradiction WHERE old.id IN (text_id, twin_id);
END;
