-- Version 3: the coding workbench.

-- The list of responses --------------------------------------------------------------------------------------------

-- All that a list asks of a text, so that listing a million need not read them.
CREATE INDEX answer_text_listed ON answer_text (answer_id, kind, words) WHERE current = 1;
