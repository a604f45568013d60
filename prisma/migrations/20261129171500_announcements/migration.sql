-- What subscribers are still to be told of: the quotes that one transaction added. Nothing else is touched, so that no
-- lock is waited for.
CREATE TABLE "announcement" (
    "id" BIGSERIAL NOT NULL,
    "made_in" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "quote_ids" BIGINT[],

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "announcement_made_in_idx" ON "announcement"("made_in");
