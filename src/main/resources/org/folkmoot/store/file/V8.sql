-- Version 8: the reasons that the program gives for a status are codes, which are worded when shown. A code begins with
-- @; a user's own text that does so begins with @@. Reasons of earlier versions become codes where they match exactly.

DROP TRIGGER status_log_refuses_update;

CREATE TEMP TABLE reason_code AS
SELECT r.reason, CASE
    WHEN r.reason = 'no open question was answered' THEN '@no_response'
    WHEN r.reason = 'the reference came before' THEN '@repeated_reference'
    WHEN r.reason = 'a later file brought an answer' THEN '@response_added'
    WHEN r.reason = 'a later file left every open question empty' THEN '@responses_removed'
    WHEN r.reason = 'erased on request' THEN '@erased'
    WHEN r.reason GLOB 'the same respondent sent ?*'
      AND EXISTS (SELECT 1 FROM submission s WHERE s.reference = substr(r.reason, 26))
      THEN '@same_respondent ' || substr(r.reason, 26)
    WHEN r.reason GLOB '@*' THEN '@' || r.reason
  END AS code
FROM (SELECT DISTINCT reason FROM status_log UNION SELECT reason FROM status) r;
DELETE FROM reason_code WHERE code IS NULL;
CREATE UNIQUE INDEX temp.reason_code_reason ON reason_code (reason);

UPDATE status_log SET reason = (SELECT c.code FROM reason_code c WHERE c.reason = status_log.reason)
WHERE reason IN (SELECT reason FROM reason_code);
UPDATE status SET reason = (SELECT c.code FROM reason_code c WHERE c.reason = status.reason)
WHERE reason IN (SELECT reason FROM reason_code);
DROP TABLE reason_code;

CREATE TRIGGER status_log_refuses_update BEFORE UPDATE ON status_log
WHEN (new.id, new.batch_id, new.restates, new.submission_id, new.status, new.reason)
  IS NOT (old.id, old.batch_id, old.restates, old.submission_id, old.status, '')
  OR NOT EXISTS (SELECT 1 FROM clearing c WHERE c.submission_id = old.submission_id AND c.why = 'erase') BEGIN
  SELECT raise(ABORT, 'the log is append-only');
END;
