-- Version 4: suggestions.

-- From which state of the file something derived was made, so that it is not made anew for nothing. No part of the log.
CREATE TABLE derived_from (
  what  TEXT PRIMARY KEY,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
