-- AlterTable
ALTER TABLE "payment_due" ADD COLUMN     "for_lines" TEXT;
