-- Version 7: random samples of responses, how well each theme is learned, and which codings are doubtful.

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

-- How well each theme is learned, told by coded answers that were left out in turn. Derived, and made anew with every
-- learning.
CREATE TABLE theme_quality (
  theme_id  INTEGER PRIMARY KEY,
  threshold REAL NOT NULL              -- score from which the theme is proposed
) STRICT;
CREATE TABLE theme_score (
  theme_id INTEGER NOT NULL,
  step     INTEGER NOT NULL,           -- score in hundredths, rounded down
  yes      INTEGER NOT NULL,           -- coded answers with the theme that scored so when left out
  no       INTEGER NOT NULL,           -- coded answers without it that did
  PRIMARY KEY (theme_id, step)
) STRICT, WITHOUT ROWID;

-- Codings that the model, had it not seen them, would have made otherwise. Derived likewise.
CREATE TABLE coding_doubt (
  text_id  INTEGER NOT NULL,
  theme_id INTEGER NOT NULL,
  coded    INTEGER NOT NULL,           -- whether the text had the theme then
  score    REAL NOT NULL,              -- what the model gave it
  PRIMARY KEY (text_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER answer_text_leaves_coding_doubt AFTER DELETE ON answer_text BEGIN
  DELETE FROM coding_doubt WHERE text_id = old.id;
END;

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
