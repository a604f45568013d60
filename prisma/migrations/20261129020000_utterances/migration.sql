-- Utterances: the same words of the same speaker, printed in one or many outlets.

-- CreateTable
CREATE TABLE "utterance" (
    "id" BIGSERIAL NOT NULL,
    "speaker_id" BIGINT,
    "text" TEXT NOT NULL,
    "first_reported_at" TIMESTAMPTZ(3),
    "report_count" INTEGER NOT NULL,
    "outlet_count" INTEGER NOT NULL,

    CONSTRAINT "utterance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "utterance_wording" (
    "id" BIGSERIAL NOT NULL,
    "utterance_id" BIGINT NOT NULL,
    "speaker_id" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "first_at" TIMESTAMPTZ(3),
    "last_at" TIMESTAMPTZ(3),
    "fingerprints" BIGINT[],

    CONSTRAINT "utterance_wording_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "quote" ADD COLUMN     "utterance_id" BIGINT;

-- CreateIndex
CREATE INDEX "utterance_outlet_count_id_idx" ON "utterance"("outlet_count", "id");

-- CreateIndex
CREATE INDEX "utterance_first_reported_at_id_idx" ON "utterance"("first_reported_at", "id");

-- CreateIndex
CREATE INDEX "utterance_speaker_id_outlet_count_id_idx" ON "utterance"("speaker_id", "outlet_count", "id");

-- CreateIndex
CREATE INDEX "utterance_speaker_id_first_reported_at_id_idx" ON "utterance"("speaker_id", "first_reported_at", "id");

-- CreateIndex
CREATE INDEX "utterance_wording_utterance_id_idx" ON "utterance_wording"("utterance_id");

-- CreateIndex
-- Without fastupdate: every article searches it, and would read the list of what is not yet sorted in.
CREATE INDEX "utterance_wording_fingerprints_idx" ON "utterance_wording" USING GIN ("fingerprints") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "quote_utterance_id_published_at_id_idx" ON "quote"("utterance_id", "published_at", "id");

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_utterance_id_fkey" FOREIGN KEY ("utterance_id") REFERENCES "utterance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "utterance" ADD CONSTRAINT "utterance_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "utterance_wording" ADD CONSTRAINT "utterance_wording_utterance_id_fkey" FOREIGN KEY ("utterance_id") REFERENCES "utterance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Few speakers have most of the utterances, as of the quotes: the page is to be taken from the index in order.
ALTER TABLE "utterance" ALTER COLUMN "speaker_id" SET (n_distinct = 200);
