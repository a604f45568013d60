-- Utterances that corrections made part of older ones, and that stayed behind with their counts and no report. Each is
-- looked up in the index of quotes once; no row that has a report is locked.
SET LOCAL lock_timeout = '2s';

DELETE FROM "utterance" WHERE NOT EXISTS (SELECT FROM "quote" WHERE "utterance_id" = "utterance"."id");
