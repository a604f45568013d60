-- An article that names no outlet is of the one at its domain.

-- CreateIndex
CREATE INDEX "outlet_domain_idx" ON "outlet"("domain");
