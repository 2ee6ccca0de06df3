-- Version 1. One file is one consultation. Integer keys stay inside the file; UUIDs travel.
--
-- Three sorts of table:
--   things     (submission, answer_text, theme ...)  are inserted and kept;
--   the log    (batch and every *_log)               is append-only: triggers refuse UPDATE and DELETE;
--   projections (coding, codeframe ...)              are what the log adds up to, kept by triggers on the log,
--                                                    and can be rebuilt from it.
-- A row of a log with `restates` puts back what an earlier row of that log said (0: what was before the first one);
-- `source` in a projection names the row whose state holds, seen through such restatements.

CREATE TABLE consultation (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  uuid    TEXT NOT NULL,
  title   TEXT NOT NULL,
  created INTEGER NOT NULL
) STRICT;

CREATE TABLE coder (
  id   INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- Layer 1 is `main`, which everyone shares. Blind double-coding adds one for each coder.
CREATE TABLE layer (
  id       INTEGER PRIMARY KEY,
  uuid     TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL UNIQUE,
  coder_id INTEGER REFERENCES coder
) STRICT;

-- One action of a user. `at` is UTC in microseconds and always rises within the file.
CREATE TABLE batch (
  id       INTEGER PRIMARY KEY,
  uuid     TEXT NOT NULL UNIQUE,
  at       INTEGER NOT NULL,
  coder_id INTEGER NOT NULL REFERENCES coder,
  kind     TEXT NOT NULL,
  detail   TEXT NOT NULL,
  reverses INTEGER REFERENCES batch
) STRICT;
CREATE INDEX batch_time ON batch (at, uuid);

-- What came in ----------------------------------------------------------------------------------------------------

CREATE TABLE import (
  id          INTEGER PRIMARY KEY,
  batch_id    INTEGER NOT NULL UNIQUE REFERENCES batch,
  file_name   TEXT NOT NULL,
  sheet       TEXT,
  sha256      TEXT NOT NULL,
  encoding    TEXT NOT NULL,
  delimiter   TEXT NOT NULL,
  rows        INTEGER NOT NULL,
  submissions INTEGER NOT NULL,
  problems    INTEGER NOT NULL
) STRICT;

-- What each column of the source was taken to be.
CREATE TABLE import_column (
  import_id INTEGER NOT NULL REFERENCES import,
  position  INTEGER NOT NULL,
  header    TEXT NOT NULL,
  role      TEXT NOT NULL,
  PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_problem (
  id        INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import,
  line      INTEGER NOT NULL,
  reason    TEXT NOT NULL
) STRICT;
CREATE INDEX import_problem_import ON import_problem (import_id);

CREATE TABLE submission (
  id        INTEGER PRIMARY KEY,
  uuid      TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL UNIQUE,
  import_id INTEGER NOT NULL REFERENCES import,
  source_line INTEGER NOT NULL,
  source_row  TEXT,                    -- JSON: cells of columns that have no other home
  written     TEXT,                    -- the reference as the source has it
  received  TEXT,                      -- as written in the source
  consent   TEXT                       -- publication consent, as written in the source
) STRICT;

CREATE TABLE question (
  id      INTEGER PRIMARY KEY,
  uuid    TEXT NOT NULL UNIQUE,
  number  INTEGER NOT NULL UNIQUE,
  wording TEXT NOT NULL UNIQUE
) STRICT;

-- Attributes, and closed questions, which are kept like attributes.
CREATE TABLE attribute (
  id       INTEGER PRIMARY KEY,
  uuid     TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL CHECK (kind IN ('attribute', 'closed')),
  wording  TEXT NOT NULL,
  position INTEGER NOT NULL,
  multiple INTEGER NOT NULL DEFAULT 0 CHECK (multiple IN (0, 1))
) STRICT;

CREATE TABLE attribute_level (
  id           INTEGER PRIMARY KEY,
  attribute_id INTEGER NOT NULL REFERENCES attribute,
  position     INTEGER NOT NULL,
  value        TEXT NOT NULL,
  UNIQUE (attribute_id, value)
) STRICT;

CREATE TABLE attribute_value (
  submission_id INTEGER NOT NULL REFERENCES submission,
  level_id      INTEGER NOT NULL REFERENCES attribute_level,
  PRIMARY KEY (submission_id, level_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attribute_value_level ON attribute_value (level_id, submission_id);

CREATE TABLE answer (
  id            INTEGER PRIMARY KEY,
  submission_id INTEGER NOT NULL REFERENCES submission,
  question_id   INTEGER NOT NULL REFERENCES question,
  UNIQUE (submission_id, question_id)
) STRICT;
CREATE INDEX answer_question ON answer (question_id, id);

-- A version of an answer's text. Only `current` ever changes.
CREATE TABLE answer_text (
  id        INTEGER PRIMARY KEY,
  uuid      TEXT NOT NULL UNIQUE,
  answer_id INTEGER NOT NULL REFERENCES answer,
  version   INTEGER NOT NULL,
  current   INTEGER NOT NULL CHECK (current IN (0, 1)),
  kind      TEXT NOT NULL CHECK (kind IN ('text', 'blank', 'non_answer')),
  text      TEXT NOT NULL,
  words     INTEGER NOT NULL,
  import_id INTEGER NOT NULL REFERENCES import,
  UNIQUE (answer_id, version)
) STRICT;
CREATE UNIQUE INDEX answer_text_current ON answer_text (answer_id) WHERE current = 1;

CREATE TRIGGER answer_text_is_immutable BEFORE UPDATE OF id, uuid, answer_id, version, kind, text, words, import_id
ON answer_text BEGIN
  SELECT raise(ABORT, 'a stored text is never changed');
END;

-- Full text; FtsTokenizer says how words are told apart. The index holds current texts alone; `delete` must be given the exact old text.
CREATE VIEW current_text AS SELECT id, text FROM answer_text WHERE current = 1 AND kind <> 'blank';

CREATE VIRTUAL TABLE answer_fts USING fts5 (
  text, content = 'current_text', content_rowid = 'id', tokenize = "${tokenizer}"
);

CREATE TRIGGER answer_text_indexed AFTER INSERT ON answer_text WHEN new.current = 1 AND new.kind <> 'blank' BEGIN
  INSERT INTO answer_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER answer_text_superseded AFTER UPDATE OF current ON answer_text
WHEN old.current = 1 AND new.current = 0 AND old.kind <> 'blank' BEGIN
  INSERT INTO answer_fts (answer_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER answer_text_reinstated AFTER UPDATE OF current ON answer_text
WHEN old.current = 0 AND new.current = 1 AND new.kind <> 'blank' BEGIN
  INSERT INTO answer_fts (rowid, text) VALUES (new.id, new.text);
END;

CREATE TABLE theme (
  id   INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE campaign (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  question_id INTEGER NOT NULL REFERENCES question
) STRICT;

-- The log ---------------------------------------------------------------------------------------------------------

CREATE TABLE decision_log (
  id       INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch,
  restates INTEGER,
  text_id  INTEGER NOT NULL REFERENCES answer_text,
  theme_id INTEGER NOT NULL REFERENCES theme,
  layer_id INTEGER NOT NULL REFERENCES layer,
  verdict  TEXT NOT NULL CHECK (verdict IN ('applied', 'removed', 'rejected', 'cleared')),
  origin   TEXT NOT NULL,
  stance   TEXT NOT NULL,
  spans    TEXT NOT NULL
) STRICT;
CREATE INDEX decision_log_key ON decision_log (text_id, theme_id, layer_id);
CREATE UNIQUE INDEX decision_log_batch ON decision_log (batch_id, text_id, theme_id, layer_id);

CREATE TABLE done_log (
  id       INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch,
  restates INTEGER,
  text_id  INTEGER NOT NULL REFERENCES answer_text,
  layer_id INTEGER NOT NULL REFERENCES layer,
  done     INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;
CREATE INDEX done_log_key ON done_log (text_id, layer_id);
CREATE UNIQUE INDEX done_log_batch ON done_log (batch_id, text_id, layer_id);

-- Each row holds the whole theme as it became. `present` 0: it does not exist (any more).
CREATE TABLE theme_log (
  id         INTEGER PRIMARY KEY,
  batch_id   INTEGER NOT NULL REFERENCES batch,
  restates   INTEGER,
  theme_id   INTEGER NOT NULL REFERENCES theme,
  present    INTEGER NOT NULL CHECK (present IN (0, 1)),
  parent_id  INTEGER REFERENCES theme,
  position   INTEGER NOT NULL,
  code       TEXT NOT NULL,
  name       TEXT NOT NULL,
  definition TEXT NOT NULL,
  include    TEXT NOT NULL,
  exclude    TEXT NOT NULL,
  example    TEXT NOT NULL,
  rules      TEXT NOT NULL,
  colour     TEXT NOT NULL,
  stances    TEXT NOT NULL,
  retired    INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;
CREATE INDEX theme_log_key ON theme_log (theme_id);
CREATE UNIQUE INDEX theme_log_batch ON theme_log (batch_id, theme_id);

-- A memo belongs to an answer, or to a theme on it (theme_id), or to a theme as such (text_id 0).
CREATE TABLE memo_log (
  id       INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch,
  restates INTEGER,
  text_id  INTEGER NOT NULL,
  theme_id INTEGER NOT NULL,
  memo     TEXT NOT NULL
) STRICT;
CREATE INDEX memo_log_key ON memo_log (text_id, theme_id);
CREATE UNIQUE INDEX memo_log_batch ON memo_log (batch_id, text_id, theme_id);

CREATE TABLE flag_log (
  id       INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch,
  restates INTEGER,
  text_id  INTEGER NOT NULL REFERENCES answer_text,
  flag     TEXT NOT NULL,
  is_set   INTEGER NOT NULL CHECK (is_set IN (0, 1))
) STRICT;
CREATE INDEX flag_log_key ON flag_log (text_id, flag);
CREATE UNIQUE INDEX flag_log_batch ON flag_log (batch_id, text_id, flag);

-- Where a submission stands in the funnel. An import writes a row for those that are not included.
CREATE TABLE status_log (
  id            INTEGER PRIMARY KEY,
  batch_id      INTEGER NOT NULL REFERENCES batch,
  restates      INTEGER,
  submission_id INTEGER NOT NULL REFERENCES submission,
  status        TEXT NOT NULL CHECK (status IN ('included', 'blank', 'duplicate', 'invalid', 'out_of_scope')),
  reason        TEXT NOT NULL
) STRICT;
CREATE INDEX status_log_key ON status_log (submission_id);
CREATE UNIQUE INDEX status_log_batch ON status_log (batch_id, submission_id);

-- Somebody overrides what the recogniser made of a text: counts 1 means that it is an answer after all.
CREATE TABLE counts_log (
  id       INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch,
  restates INTEGER,
  text_id  INTEGER NOT NULL REFERENCES answer_text,
  counts   INTEGER NOT NULL CHECK (counts IN (-1, 0, 1))
) STRICT;
CREATE INDEX counts_log_key ON counts_log (text_id);
CREATE UNIQUE INDEX counts_log_batch ON counts_log (batch_id, text_id);

CREATE TABLE campaign_log (
  id          INTEGER PRIMARY KEY,
  batch_id    INTEGER NOT NULL REFERENCES batch,
  restates    INTEGER,
  campaign_id INTEGER NOT NULL REFERENCES campaign,
  text_id     INTEGER NOT NULL REFERENCES answer_text,
  member      INTEGER NOT NULL CHECK (member IN (0, 1))
) STRICT;
CREATE INDEX campaign_log_key ON campaign_log (campaign_id, text_id);
CREATE UNIQUE INDEX campaign_log_batch ON campaign_log (batch_id, campaign_id, text_id);

-- Evidence of reading: who first opened an answer, and when. Not an action that can be undone, so under no batch.
CREATE TABLE opened_log (
  text_id  INTEGER NOT NULL REFERENCES answer_text,
  coder_id INTEGER NOT NULL REFERENCES coder,
  at       INTEGER NOT NULL,
  PRIMARY KEY (text_id, coder_id)
) STRICT, WITHOUT ROWID;

-- Proposals: the machine's, made anew at will, so neither log nor projection ------------------------------------------

CREATE TABLE proposal (
  text_id  INTEGER NOT NULL REFERENCES answer_text,
  theme_id INTEGER NOT NULL REFERENCES theme,
  origin   TEXT NOT NULL,
  score    REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  version  TEXT NOT NULL,
  why      TEXT NOT NULL,
  spans    TEXT NOT NULL,
  PRIMARY KEY (text_id, theme_id, origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX proposal_theme ON proposal (theme_id, origin, version, text_id);

-- Projections -------------------------------------------------------------------------------------------------------
-- The last row by (time, UUID) of its batch holds. Rows are added and replaced, never taken away.

CREATE TABLE coding (
  text_id  INTEGER NOT NULL,
  theme_id INTEGER NOT NULL,
  layer_id INTEGER NOT NULL,
  verdict  TEXT NOT NULL,
  origin   TEXT NOT NULL,
  stance   TEXT NOT NULL,
  spans    TEXT NOT NULL,
  source   INTEGER NOT NULL,
  batch_id INTEGER NOT NULL,
  PRIMARY KEY (text_id, theme_id, layer_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER decision_log_projects AFTER INSERT ON decision_log BEGIN
  INSERT INTO coding (text_id, theme_id, layer_id, verdict, origin, stance, spans, source, batch_id)
  VALUES (new.text_id, new.theme_id, new.layer_id, new.verdict, new.origin, new.stance, new.spans, coalesce(new.restates, new.id), new.batch_id)
  ON CONFLICT (text_id, theme_id, layer_id) DO UPDATE SET
    verdict = excluded.verdict, origin = excluded.origin, stance = excluded.stance, spans = excluded.spans, source = excluded.source, batch_id = excluded.batch_id
  WHERE (SELECT (n.at, n.uuid) >= (o.at, o.uuid) FROM batch n, batch o WHERE n.id = excluded.batch_id AND o.id = coding.batch_id);
END;

CREATE TABLE done (
  text_id  INTEGER NOT NULL,
  layer_id INTEGER NOT NULL,
  done     INTEGER NOT NULL,
  source   INTEGER NOT NULL,
  batch_id INTEGER NOT NULL,
  PRIMARY KEY (text_id, layer_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER done_log_projects AFTER INSERT ON done_log BEGIN
  INSERT INTO done (text_id, layer_id, done, source, batch_id)
  VALUES (new.text_id, new.layer_id, new.done, coalesce(new.restates, new.id), new.batch_id)
  ON CONFLICT (text_id, layer_id) DO UPDATE SET
    done = excluded.done, source = excluded.source, batch_id = excluded.batch_id
  WHERE (SELECT (n.at, n.uuid) >= (o.at, o.uuid) FROM batch n, batch o WHERE n.id = excluded.batch_id AND o.id = done.batch_id);
END;

CREATE TABLE codeframe (
  theme_id   INTEGER NOT NULL,
  present    INTEGER NOT NULL,
  parent_id  INTEGER,
  position   INTEGER NOT NULL,
  code       TEXT NOT NULL,
  name       TEXT NOT NULL,
  definition TEXT NOT NULL,
  include    TEXT NOT NULL,
  exclude    TEXT NOT NULL,
  example    TEXT NOT NULL,
  rules      TEXT NOT NULL,
  colour     TEXT NOT NULL,
  stances    TEXT NOT NULL,
  retired    INTEGER NOT NULL,
  source     INTEGER NOT NULL,
  batch_id   INTEGER NOT NULL,
  PRIMARY KEY (theme_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER theme_log_projects AFTER INSERT ON theme_log BEGIN
  INSERT INTO codeframe (theme_id, present, parent_id, position, code, name, definition, include, exclude, example, rules, colour, stances, retired, source, batch_id)
  VALUES (new.theme_id, new.present, new.parent_id, new.position, new.code, new.name, new.definition, new.include, new.exclude, new.example, new.rules, new.colour, new.stances, new.retired, coalesce(new.restates, new.id), new.batch_id)
  ON CONFLICT (theme_id) DO UPDATE SET
    present = excluded.present, parent_id = excluded.parent_id, position = excluded.position, code = excluded.code, name = excluded.name, definition = excluded.definition, include = excluded.include, exclude = excluded.exclude, example = excluded.example, rules = excluded.rules, colour = excluded.colour, stances = excluded.stances, retired = excluded.retired, source = excluded.source, batch_id = excluded.batch_id
  WHERE (SELECT (n.at, n.uuid) >= (o.at, o.uuid) FROM batch n, batch o WHERE n.id = excluded.batch_id AND o.id = codeframe.batch_id);
END;

CREATE TABLE memo (
  text_id  INTEGER NOT NULL,
  theme_id INTEGER NOT NULL,
  memo     TEXT NOT NULL,
  source   INTEGER NOT NULL,
  batch_id INTEGER NOT NULL,
  PRIMARY KEY (text_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER memo_log_projects AFTER INSERT ON memo_log BEGIN
  INSERT INTO memo (text_id, theme_id, memo, source, batch_id)
  VALUES (new.text_id, new.theme_id, new.memo, coalesce(new.restates, new.id), new.batch_id)
  ON CONFLICT (text_id, theme_id) DO UPDATE SET
    memo = excluded.memo, source = excluded.source, batch_id = excluded.batch_id
  WHERE (SELECT (n.at, n.uuid) >= (o.at, o.uuid) FROM batch n, batch o WHERE n.id = excluded.batch_id AND o.id = memo.batch_id);
END;

CREATE TABLE flag (
  text_id  INTEGER NOT NULL,
  flag     TEXT NOT NULL,
  is_set   INTEGER NOT NULL,
  source   INTEGER NOT NULL,
  batch_id INTEGER NOT NULL,
  PRIMARY KEY (text_id, flag)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER flag_log_projects AFTER INSERT ON flag_log BEGIN
  INSERT INTO flag (text_id, flag, is_set, source, batch_id)
  VALUES (new.text_id, new.flag, new.is_set, coalesce(new.restates, new.id), new.batch_id)
  ON CONFLICT (text_id, flag) DO UPDATE SET
    is_set = excluded.is_set, source = excluded.source, batch_id = excluded.batch_id
  WHERE (SELECT (n.at, n.uuid) >= (o.at, o.uuid) FROM batch n, batch o WHERE n.id = excluded.batch_id AND o.id = flag.batch_id);
END;

CREATE TABLE status (
  submission_id INTEGER NOT NULL,
  status        TEXT NOT NULL,
  reason        TEXT NOT NULL,
  source        INTEGER NOT NULL,
  batch_id      INTEGER NOT NULL,
  PRIMARY KEY (submission_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER status_log_projects AFTER INSERT ON status_log BEGIN
  INSERT INTO status (submission_id, status, reason, source, batch_id)
  VALUES (new.submission_id, new.status, new.reason, coalesce(new.restates, new.id), new.batch_id)
  ON CONFLICT (submission_id) DO UPDATE SET
    status = excluded.status, reason = excluded.reason, source = excluded.source, batch_id = excluded.batch_id
  WHERE (SELECT (n.at, n.uuid) >= (o.at, o.uuid) FROM batch n, batch o WHERE n.id = excluded.batch_id AND o.id = status.batch_id);
END;

CREATE TABLE counts (
  text_id  INTEGER NOT NULL,
  counts   INTEGER NOT NULL,
  source   INTEGER NOT NULL,
  batch_id INTEGER NOT NULL,
  PRIMARY KEY (text_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER counts_log_projects AFTER INSERT ON counts_log BEGIN
  INSERT INTO counts (text_id, counts, source, batch_id)
  VALUES (new.text_id, new.counts, coalesce(new.restates, new.id), new.batch_id)
  ON CONFLICT (text_id) DO UPDATE SET
    counts = excluded.counts, source = excluded.source, batch_id = excluded.batch_id
  WHERE (SELECT (n.at, n.uuid) >= (o.at, o.uuid) FROM batch n, batch o WHERE n.id = excluded.batch_id AND o.id = counts.batch_id);
END;

CREATE TABLE campaign_member (
  campaign_id INTEGER NOT NULL,
  text_id     INTEGER NOT NULL,
  member      INTEGER NOT NULL,
  source      INTEGER NOT NULL,
  batch_id    INTEGER NOT NULL,
  PRIMARY KEY (campaign_id, text_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER campaign_log_projects AFTER INSERT ON campaign_log BEGIN
  INSERT INTO campaign_member (campaign_id, text_id, member, source, batch_id)
  VALUES (new.campaign_id, new.text_id, new.member, coalesce(new.restates, new.id), new.batch_id)
  ON CONFLICT (campaign_id, text_id) DO UPDATE SET
    member = excluded.member, source = excluded.source, batch_id = excluded.batch_id
  WHERE (SELECT (n.at, n.uuid) >= (o.at, o.uuid) FROM batch n, batch o WHERE n.id = excluded.batch_id AND o.id = campaign_member.batch_id);
END;

CREATE INDEX coding_theme ON coding (theme_id, layer_id, verdict, text_id);
CREATE INDEX codeframe_code ON codeframe (code) WHERE present = 1;
CREATE INDEX campaign_member_text ON campaign_member (text_id) WHERE member = 1;

-- Answers that count: current, of an included submission, neither blank nor a non-answer that stands.
CREATE VIEW answering AS
SELECT t.id AS text_id, a.id AS answer_id, a.submission_id, a.question_id
FROM answer_text t
JOIN answer a ON a.id = t.answer_id
LEFT JOIN status s ON s.submission_id = a.submission_id
LEFT JOIN counts c ON c.text_id = t.id
WHERE t.current = 1
  AND coalesce(s.status, 'included') = 'included'
  AND CASE coalesce(c.counts, -1) WHEN 1 THEN t.kind <> 'blank' WHEN 0 THEN 0 ELSE t.kind = 'text' END;

-- Proposals on which no decision holds.
CREATE VIEW open_proposal AS
SELECT p.* FROM proposal p
LEFT JOIN coding c ON c.text_id = p.text_id AND c.theme_id = p.theme_id AND c.layer_id = 1
WHERE coalesce(c.verdict, 'cleared') = 'cleared';

-- Append-only ------------------------------------------------------------------------------------------------------

CREATE TRIGGER batch_refuses_update BEFORE UPDATE ON batch BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER batch_refuses_delete BEFORE DELETE ON batch BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER decision_log_refuses_update BEFORE UPDATE ON decision_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER decision_log_refuses_delete BEFORE DELETE ON decision_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER done_log_refuses_update BEFORE UPDATE ON done_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER done_log_refuses_delete BEFORE DELETE ON done_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER theme_log_refuses_update BEFORE UPDATE ON theme_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER theme_log_refuses_delete BEFORE DELETE ON theme_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER memo_log_refuses_update BEFORE UPDATE ON memo_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER memo_log_refuses_delete BEFORE DELETE ON memo_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER flag_log_refuses_update BEFORE UPDATE ON flag_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER flag_log_refuses_delete BEFORE DELETE ON flag_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER status_log_refuses_update BEFORE UPDATE ON status_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER status_log_refuses_delete BEFORE DELETE ON status_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER counts_log_refuses_update BEFORE UPDATE ON counts_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER counts_log_refuses_delete BEFORE DELETE ON counts_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER campaign_log_refuses_update BEFORE UPDATE ON campaign_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER campaign_log_refuses_delete BEFORE DELETE ON campaign_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER opened_log_refuses_update BEFORE UPDATE ON opened_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER opened_log_refuses_delete BEFORE DELETE ON opened_log BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
-- INSERT OR REPLACE takes rows away without firing a DELETE trigger.
CREATE TRIGGER batch_refuses_replace BEFORE INSERT ON batch
WHEN EXISTS (SELECT 1 FROM batch WHERE id = new.id OR uuid = new.uuid) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER decision_log_refuses_replace BEFORE INSERT ON decision_log
WHEN EXISTS (SELECT 1 FROM decision_log WHERE id = new.id OR (batch_id = new.batch_id AND text_id = new.text_id AND theme_id = new.theme_id AND layer_id = new.layer_id)) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER done_log_refuses_replace BEFORE INSERT ON done_log
WHEN EXISTS (SELECT 1 FROM done_log WHERE id = new.id OR (batch_id = new.batch_id AND text_id = new.text_id AND layer_id = new.layer_id)) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER theme_log_refuses_replace BEFORE INSERT ON theme_log
WHEN EXISTS (SELECT 1 FROM theme_log WHERE id = new.id OR (batch_id = new.batch_id AND theme_id = new.theme_id)) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER memo_log_refuses_replace BEFORE INSERT ON memo_log
WHEN EXISTS (SELECT 1 FROM memo_log WHERE id = new.id OR (batch_id = new.batch_id AND text_id = new.text_id AND theme_id = new.theme_id)) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER flag_log_refuses_replace BEFORE INSERT ON flag_log
WHEN EXISTS (SELECT 1 FROM flag_log WHERE id = new.id OR (batch_id = new.batch_id AND text_id = new.text_id AND flag = new.flag)) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER status_log_refuses_replace BEFORE INSERT ON status_log
WHEN EXISTS (SELECT 1 FROM status_log WHERE id = new.id OR (batch_id = new.batch_id AND submission_id = new.submission_id)) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER counts_log_refuses_replace BEFORE INSERT ON counts_log
WHEN EXISTS (SELECT 1 FROM counts_log WHERE id = new.id OR (batch_id = new.batch_id AND text_id = new.text_id)) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
CREATE TRIGGER campaign_log_refuses_replace BEFORE INSERT ON campaign_log
WHEN EXISTS (SELECT 1 FROM campaign_log WHERE id = new.id OR (batch_id = new.batch_id AND campaign_id = new.campaign_id AND text_id = new.text_id)) BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
-- What came in stays.
CREATE TRIGGER answer_text_stays BEFORE DELETE ON answer_text BEGIN
  SELECT raise(ABORT, 'what came in is never deleted');
END;
CREATE TRIGGER answer_text_refuses_replace BEFORE INSERT ON answer_text
WHEN EXISTS (SELECT 1 FROM answer_text WHERE id = new.id) BEGIN
  SELECT raise(ABORT, 'what came in is never replaced');
END;
CREATE TRIGGER answer_stays BEFORE DELETE ON answer BEGIN
  SELECT raise(ABORT, 'what came in is never deleted');
END;
CREATE TRIGGER answer_refuses_replace BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM answer WHERE id = new.id) BEGIN
  SELECT raise(ABORT, 'what came in is never replaced');
END;
CREATE TRIGGER submission_stays BEFORE DELETE ON submission BEGIN
  SELECT raise(ABORT, 'what came in is never deleted');
END;
CREATE TRIGGER submission_refuses_replace BEFORE INSERT ON submission
WHEN EXISTS (SELECT 1 FROM submission WHERE id = new.id) BEGIN
  SELECT raise(ABORT, 'what came in is never replaced');
END;
CREATE TRIGGER import_stays BEFORE DELETE ON import BEGIN
  SELECT raise(ABORT, 'what came in is never deleted');
END;
