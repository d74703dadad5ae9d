-- AlterTable
ALTER TABLE "campus" ADD COLUMN     "grades" TEXT,
ADD COLUMN     "nces_code" TEXT;

-- CreateTable
CREATE TABLE "school_calendar" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "school_year" INTEGER NOT NULL,
    "days" DATE[],
    "second_semester_starts_on" DATE,
    "source" TEXT,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "school_calendar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "school_calendar_draft" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "school_year" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "file_name" TEXT,
    "days" DATE[],
    "faults" TEXT[],
    "notes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "school_calendar_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "student_benchmark" (
    "organization_id" UUID NOT NULL,
    "students_per_officer" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "student_benchmark_pkey" PRIMARY KEY ("organization_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "school_calendar_organization_id_school_year_key" ON "school_calendar"("organization_id", "school_year");

-- CreateIndex
CREATE UNIQUE INDEX "school_calendar_draft_user_id_school_year_key" ON "school_calendar_draft"("user_id", "school_year");

-- AddForeignKey
ALTER TABLE "school_calendar" ADD CONSTRAINT "school_calendar_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "school_calendar_draft" ADD CONSTRAINT "school_calendar_draft_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "school_calendar_draft" ADD CONSTRAINT "school_calendar_draft_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "student_benchmark" ADD CONSTRAINT "student_benchmark_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a schema cannot say: days of a calendar stand in order, each once, within the school year that it names.
CREATE FUNCTION "are_days_of_school_year"("days" date[], "school_year" integer) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT "days" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM (SELECT "day", lag("day") OVER (ORDER BY "place") AS "before"
      FROM unnest("days") WITH ORDINALITY AS listed ("day", "place")) AS pairs
    WHERE "day" IS NULL OR "day" <= "before"
      OR "day" NOT BETWEEN make_date("school_year", 7, 1) AND make_date("school_year" + 1, 6, 30))
$$;
ALTER TABLE "school_calendar" ADD CONSTRAINT "school_calendar_year" CHECK ("school_year" BETWEEN 1900 AND 2199);
ALTER TABLE "school_calendar" ADD CONSTRAINT "school_calendar_days"
  CHECK (cardinality("days") >= 1 AND "are_days_of_school_year"("days", "school_year"));
ALTER TABLE "school_calendar" ADD CONSTRAINT "school_calendar_second_semester"
  CHECK ("second_semester_starts_on" > "days"[1] AND "second_semester_starts_on" <= "days"[cardinality("days")]);
ALTER TABLE "school_calendar_draft" ADD CONSTRAINT "school_calendar_draft_days"
  CHECK ("school_year" BETWEEN 1900 AND 2199 AND "are_days_of_school_year"("days", "school_year"));
ALTER TABLE "student_benchmark" ADD CONSTRAINT "student_benchmark_students"
  CHECK ("students_per_officer" BETWEEN 1 AND 100000 AND "source" <> '');
