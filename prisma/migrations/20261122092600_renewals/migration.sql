-- AlterTable
ALTER TABLE "agreement" ADD COLUMN     "renews_id" UUID;

-- CreateTable
CREATE TABLE "sent_terms_file" (
    "user_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sent_terms_file_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE INDEX "agreement_renews_id_idx" ON "agreement"("renews_id");

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_renews_id_fkey" FOREIGN KEY ("renews_id") REFERENCES "agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sent_terms_file" ADD CONSTRAINT "sent_terms_file_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
