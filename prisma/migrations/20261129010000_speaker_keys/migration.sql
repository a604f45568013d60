-- Which keys lead to a speaker. Until now it was one, the speaker's own; now several may (spellings, nicknames, names
-- that a correction taught), and namesakes may share one.

-- CreateEnum
CREATE TYPE "KeyOrigin" AS ENUM ('FOUNDED', 'DECIDED', 'TAUGHT');

-- CreateEnum
CREATE TYPE "SuggestionState" AS ENUM ('OPEN', 'DISMISSED');

-- A merged row stays, so that old addresses lead to the speaker that it became part of.
ALTER TABLE "speaker" ADD COLUMN     "merged_into_id" BIGINT;

-- CreateTable
CREATE TABLE "speaker_key" (
    "key" TEXT NOT NULL,
    "speaker_id" BIGINT NOT NULL,
    "origin" "KeyOrigin" NOT NULL,
    "correction_id" BIGINT,

    CONSTRAINT "speaker_key_pkey" PRIMARY KEY ("key","speaker_id")
);

-- CreateTable
CREATE TABLE "merge_suggestion" (
    "a_id" BIGINT NOT NULL,
    "b_id" BIGINT NOT NULL,
    "reasons" JSONB NOT NULL,
    "score" REAL NOT NULL,
    "state" "SuggestionState" NOT NULL DEFAULT 'OPEN',

    CONSTRAINT "merge_suggestion_pkey" PRIMARY KEY ("a_id","b_id"),
    -- One row for two speakers, whichever of them came first.
    CONSTRAINT "merge_suggestion_order" CHECK ("a_id" < "b_id")
);

INSERT INTO "speaker_key" ("key", "speaker_id", "origin") SELECT "identity_key", "id", 'FOUNDED' FROM "speaker";

-- CreateIndex
CREATE INDEX "speaker_key_speaker_id_idx" ON "speaker_key"("speaker_id");

-- CreateIndex
CREATE INDEX "merge_suggestion_b_id_idx" ON "merge_suggestion"("b_id");

-- CreateIndex
CREATE INDEX "speaker_merged_into_id_idx" ON "speaker"("merged_into_id");

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_key" ADD CONSTRAINT "speaker_key_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge_suggestion" ADD CONSTRAINT "merge_suggestion_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge_suggestion" ADD CONSTRAINT "merge_suggestion_b_id_fkey" FOREIGN KEY ("b_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
