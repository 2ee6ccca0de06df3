-- Version 3: the coding workbench.

-- History: what a coder would undo next, and whether a batch is undone, are found without reading the whole log.
CREATE INDEX batch_coder ON batch (coder_id);
CREATE INDEX batch_reverses ON batch (reverses) WHERE reverses IS NOT NULL;
