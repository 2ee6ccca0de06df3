-- Version 5: sentence vectors and what a learned model proposes.

-- What a sentence model made of a text, told by the text's hash: one for all texts that are alike, and for those of the
-- codeframe. Derived, and may be made anew at will; none is kept longer than a text that it is of.
CREATE TABLE embedding (
  id      INTEGER PRIMARY KEY,
  hash    BLOB NOT NULL,               -- SHA-256 of the text in UTF-8
  model   TEXT NOT NULL,               -- what made it
  whole   BLOB NOT NULL,               -- one signed byte a dimension
  spans   TEXT NOT NULL,               -- groups of sentences, in code points
  parts   BLOB NOT NULL                -- their vectors, one after the other
) STRICT;
CREATE UNIQUE INDEX embedding_hash ON embedding (hash, model);

CREATE TABLE text_embedding (
  text_id      INTEGER PRIMARY KEY REFERENCES answer_text,
  embedding_id INTEGER NOT NULL REFERENCES embedding
) STRICT;
CREATE INDEX text_embedding_embedding ON text_embedding (embedding_id);
