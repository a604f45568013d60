-- API keys, what people have corrected with them, and the machine's own answer beneath.

-- CreateEnum
CREATE TYPE "ApiScope" AS ENUM ('INGEST', 'REVIEW', 'ADMIN');

-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('CONFIRM', 'REJECT', 'REATTRIBUTE', 'MERGE', 'SPLIT', 'UPDATE');

-- CreateTable
CREATE TABLE "api_key" (
    "id" BIGSERIAL NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" "ApiScope"[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" BIGSERIAL NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "key_id" BIGINT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,
    "quote_ids" BIGINT[],
    "speaker_ids" BIGINT[],
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "restore" JSONB NOT NULL DEFAULT '{}',
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" BIGINT,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "detached_quote" (
    "quote_id" BIGINT NOT NULL,
    "article_id" BIGINT NOT NULL,
    "status" "QuoteStatus" NOT NULL,
    "speaker_id" BIGINT,
    "speaker_type" "SpeakerType" NOT NULL,
    "role" TEXT,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "detached_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "detached_quote_pkey" PRIMARY KEY ("quote_id")
);

-- What the parser said of a quote that somebody has looked at: {speakerId, speakerType, role, confidence}.
ALTER TABLE "quote" ADD COLUMN     "machine" JSONB;

-- CreateIndex
CREATE UNIQUE INDEX "api_key_prefix_key" ON "api_key"("prefix");

-- CreateIndex
CREATE INDEX "correction_quote_ids_idx" ON "correction" USING GIN ("quote_ids");

-- CreateIndex
CREATE INDEX "correction_speaker_ids_idx" ON "correction" USING GIN ("speaker_ids");

-- CreateIndex
CREATE INDEX "detached_quote_article_id_idx" ON "detached_quote"("article_id");

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "api_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "api_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "detached_quote" ADD CONSTRAINT "detached_quote_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
