-- An outlet that was stored twice, once by its domain and once by its name, becomes one (src/ingestion/joining-outlets.ts);
-- the address of the other row leads to it. A nullable column and the index of a small table: done in an instant.
SET LOCAL lock_timeout = '5s';

ALTER TABLE "outlet" ADD COLUMN "merged_into_id" BIGINT;
CREATE INDEX "outlet_merged_into_id_idx" ON "outlet"("merged_into_id");
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "outlet"("id") ON DELETE SET NULL ON UPDATE CASCADE;
