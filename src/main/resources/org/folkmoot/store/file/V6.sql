-- Version 6: in which order a model would have texts read.

-- Derived, and made anew with every learning.
CREATE TABLE reading_queue (
  reason  TEXT NOT NULL,               -- learn: teaches most; doubt: the model doubts what was decided
  text_id INTEGER NOT NULL,
  place   INTEGER NOT NULL,
  PRIMARY KEY (reason, text_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_queue_text ON reading_queue (text_id);
CREATE TRIGGER answer_text_leaves_reading_queue AFTER DELETE ON answer_text BEGIN
  DELETE FROM reading_queue WHERE text_id = old.id;
END;
