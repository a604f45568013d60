-- Under which coarse forms of a name a speaker is looked for by other spellings, short forms and initials: what could be
-- one person falls together here, and the evidence decides among them. A form is read from the primary key and never
-- grows a query, since no more than a few rows of it are looked at.

-- CreateTable
CREATE TABLE "speaker_lookup" (
    "form" TEXT NOT NULL,
    "speaker_id" BIGINT NOT NULL,

    CONSTRAINT "speaker_lookup_pkey" PRIMARY KEY ("form","speaker_id")
);

-- AddForeignKey
ALTER TABLE "speaker_lookup" ADD CONSTRAINT "speaker_lookup_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
