-- CreateTable
CREATE TABLE "fetch_state" (
    "url" TEXT NOT NULL,
    "location" TEXT,
    "etag" TEXT,
    "last_modified" TEXT,
    "fetched_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3),
    "is_done" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "fetch_state_pkey" PRIMARY KEY ("url")
);
