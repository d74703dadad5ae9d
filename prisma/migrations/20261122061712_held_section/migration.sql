-- CreateTable
CREATE TABLE "held_section" (
    "user_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "row_version" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "held_section_pkey" PRIMARY KEY ("user_id","draft_id","section")
);

-- CreateIndex
CREATE INDEX "held_section_draft_id_idx" ON "held_section"("draft_id");

-- AddForeignKey
ALTER TABLE "held_section" ADD CONSTRAINT "held_section_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_section" ADD CONSTRAINT "held_section_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
