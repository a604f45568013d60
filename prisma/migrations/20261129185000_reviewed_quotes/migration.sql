-- Quotes that somebody has looked at, in the order of their lists. They are few among many, and a list of them would else
-- read all others in between. Built in a second for a million quotes; meanwhile articles wait to be stored.
SET LOCAL lock_timeout = '5s';
CREATE INDEX "quote_reviewed_idx" ON "quote" ("published_at", "id") WHERE "status" <> 'AUTO';
