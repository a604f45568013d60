-- Versions of an article: the newest one stands in "article", those before it here, and the quotes that one had and the
-- next had not.

-- When the version was printed, where it says so; what outlets that print one agency's text have in common; what the
-- article added to the counts of printed names, so that a later version can take it back: [[speaker, name, count], …].
ALTER TABLE "article" ADD COLUMN     "printed_names" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "story_hash" BYTEA,
ADD COLUMN     "updated_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "article_revision" (
    "id" BIGSERIAL NOT NULL,
    "article_id" BIGINT NOT NULL,
    "title" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3),
    "text" TEXT NOT NULL,
    "text_hash" BYTEA NOT NULL,
    "withdrawn" JSONB NOT NULL DEFAULT '[]',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_revision_pkey" PRIMARY KEY ("id")
);

-- No statement looks an article up by its whole text: the identity key holds it where it counts.
DROP INDEX "article_text_hash_idx";

-- CreateIndex
CREATE UNIQUE INDEX "article_revision_article_id_text_hash_key" ON "article_revision"("article_id", "text_hash");

-- CreateIndex
CREATE INDEX "article_story_hash_idx" ON "article"("story_hash");

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
