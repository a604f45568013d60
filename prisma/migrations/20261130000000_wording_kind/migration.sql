-- Whether the words that stand for an utterance are the writer's own, so that one more report of it need not read all
-- others. Null: nobody has looked yet; the next report does. A nullable column: done in an instant.
SET LOCAL lock_timeout = '2s';

ALTER TABLE "utterance" ADD COLUMN "indirect" BOOLEAN;
