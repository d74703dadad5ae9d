-- CreateEnum
CREATE TYPE "held_because" AS ENUM ('typing', 'signed_out');

-- CreateTable
CREATE TABLE "held_typing" (
    "user_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "window_id" TEXT NOT NULL,
    "because" "held_because" NOT NULL,
    "row_version" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "held_typing_pkey" PRIMARY KEY ("user_id","draft_id","place","window_id")
);

-- CreateIndex
CREATE INDEX "held_typing_draft_id_idx" ON "held_typing"("draft_id");

-- CreateIndex
CREATE INDEX "held_typing_held_at_idx" ON "held_typing"("held_at");

-- AddForeignKey
ALTER TABLE "held_typing" ADD CONSTRAINT "held_typing_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_typing" ADD CONSTRAINT "held_typing_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is held already stays held: it was sent after a session had ended.
INSERT INTO "held_typing" ("user_id", "draft_id", "place", "window_id", "because", "row_version", "values", "held_at")
SELECT "user_id", "draft_id", "section", gen_random_uuid()::text, 'signed_out', "row_version", "values", "held_at" FROM "held_section";

-- DropTable
DROP TABLE "held_section";
