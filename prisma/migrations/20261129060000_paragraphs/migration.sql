-- How an article is laid out, so that a newer parser reads a page again without the page: [start, end, kind, …], the
-- kinds as numbers (ingestion/layout.ts). Null of articles that were stored before.
ALTER TABLE "article" ADD COLUMN     "paragraphs" INTEGER[];
