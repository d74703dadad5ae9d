-- AlterEnum
ALTER TYPE "clause_kind" ADD VALUE 'replacement' BEFORE 'ending';
ALTER TYPE "clause_kind" ADD VALUE 'training' BEFORE 'ending';

-- AlterEnum
ALTER TYPE "member_role" ADD VALUE 'police_supervisor' BEFORE 'administrator';

-- AlterTable
ALTER TABLE "clause" ADD COLUMN     "hours" INTEGER;

-- AlterTable
ALTER TABLE "officer" ADD COLUMN     "row_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "absence_id" UUID,
ADD COLUMN     "row_version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "position_year" (
    "position_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "places" INTEGER NOT NULL,

    CONSTRAINT "position_year_pkey" PRIMARY KEY ("position_id","starts_on")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training" (
    "id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "course" TEXT NOT NULL,
    "provider" TEXT,
    "minutes" INTEGER,
    "completed_on" DATE NOT NULL,
    "expires_on" DATE,
    "for_schools" BOOLEAN NOT NULL,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_proof" (
    "training_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_proof_pkey" PRIMARY KEY ("training_id")
);

-- CreateTable
CREATE TABLE "duty" (
    "id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "training_id" UUID,
    "what" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "done_on" DATE,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_rule_on" (
    "organization_id" UUID NOT NULL,
    "rule_id" TEXT NOT NULL,
    "switched_on_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_rule_on_pkey" PRIMARY KEY ("organization_id","rule_id")
);

-- CreateIndex
CREATE INDEX "absence_officer_id_idx" ON "absence"("officer_id");

-- CreateIndex
CREATE INDEX "training_officer_id_idx" ON "training"("officer_id");

-- CreateIndex
CREATE INDEX "duty_officer_id_idx" ON "duty"("officer_id");

-- CreateIndex
CREATE INDEX "assignment_absence_id_idx" ON "assignment"("absence_id");

-- AddForeignKey
ALTER TABLE "position_year" ADD CONSTRAINT "position_year_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_absence_id_fkey" FOREIGN KEY ("absence_id") REFERENCES "absence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_proof" ADD CONSTRAINT "training_proof_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_rule_on" ADD CONSTRAINT "training_rule_on_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say ------------------------------------------------------------------------------

ALTER TABLE "clause" ADD CONSTRAINT "clause_hours" CHECK ("hours" BETWEEN 1 AND 10000);
ALTER TABLE "position_year" ADD CONSTRAINT "position_year_dates" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "position_year" ADD CONSTRAINT "position_year_places" CHECK ("places" >= 0);
ALTER TABLE "absence" ADD CONSTRAINT "absence_dates" CHECK ("starts_on" <= "ends_on");
-- Who stands in for somebody does so for as long as that one is away, and no longer.
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_substitute_ends" CHECK ("absence_id" IS NULL OR "ends_on" IS NOT NULL);
ALTER TABLE "training" ADD CONSTRAINT "training_minutes" CHECK ("minutes" BETWEEN 1 AND 600000);
ALTER TABLE "training" ADD CONSTRAINT "training_dates" CHECK ("completed_on" <= "expires_on");
ALTER TABLE "training_proof" ADD CONSTRAINT "training_proof_size"
  CHECK ("size" BETWEEN 1 AND 20971520 AND "size" = octet_length("bytes"));

-- Places of the positions that are there already: the headcount of the first contract year, over the whole agreement.
INSERT INTO "position_year" ("position_id", "starts_on", "ends_on", "places")
SELECT p."id", v."starts_on", v."ends_on",
       ceil(split_part(p."headcount", '/', 1)::numeric / coalesce(nullif(split_part(p."headcount", '/', 2), ''), '1')::numeric)
  FROM "position" p JOIN "agreement_version" v ON v."id" = p."version_id"
 WHERE p."headcount" ~ '^[0-9]{1,4}(\.[0-9]{1,4})?(/[1-9][0-9]{0,3})?$';

-- Until now every recorded version said anew who serves: what an older one said was replaced by the newest.
DELETE FROM "assignment" USING "position" p, "agreement_version" v
 WHERE "assignment"."position_id" = p."id" AND p."version_id" = v."id" AND NOT v."latest" AND v."recorded_at" IS NOT NULL;

-- The assignments that hold: of the newest recorded version. An open one lasts until the agreement ends. What is only
-- proposed, and what an older version said, holds nobody anywhere.
CREATE VIEW "held_assignment" AS
SELECT a."id", a."officer_id", a."position_id", a."absence_id", a."starts_on", coalesce(a."ends_on", v."ends_on") AS "ends_on",
       v."starts_on" AS "first_day", v."ends_on" AS "last_day",
       coalesce((SELECT sum(c."basis_points") FROM "assignment_campus" c WHERE c."assignment_id" = a."id"), 0) AS "basis_points"
  FROM "assignment" a
  JOIN "position" p ON p."id" = a."position_id"
  JOIN "agreement_version" v ON v."id" = p."version_id"
 WHERE v."latest" AND v."recorded_at" IS NOT NULL;

-- What must hold of one assignment together with all others of its officer and of its position. The officer's and the
-- position's row are locked first, so that whoever comes second counts what the first one saved; the lock is one that
-- foreign keys do not wait for, or two that add at once would wait for each other.
CREATE FUNCTION "check_held_assignment"("assignment" uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE held record; stands_in record;
BEGIN
  IF current_setting('transaction_isolation') = 'repeatable read' THEN
    RAISE EXCEPTION 'assignments are saved in a transaction that sees what others have saved meanwhile'
      USING ERRCODE = 'invalid_transaction_state';
  END IF;
  PERFORM 1 FROM "officer" o JOIN "assignment" a ON a."officer_id" = o."id"
    WHERE a."id" = $1 FOR NO KEY UPDATE OF o;
  PERFORM 1 FROM "position" p JOIN "assignment" a ON a."position_id" = p."id"
    WHERE a."id" = $1 FOR NO KEY UPDATE OF p;
  SELECT * INTO held FROM "held_assignment" h WHERE h."id" = $1;
  IF NOT FOUND THEN RETURN; END IF;

  IF held."starts_on" < held."first_day" OR held."ends_on" > held."last_day" OR held."starts_on" > held."ends_on" THEN
    RAISE EXCEPTION 'an assignment reaches beyond the dates of its agreement' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'assignment_within_agreement';
  END IF;

  IF EXISTS (
    SELECT 1 FROM "held_assignment" day JOIN "held_assignment" other
        ON other."officer_id" = day."officer_id" AND day."starts_on" BETWEEN other."starts_on" AND other."ends_on"
     WHERE day."officer_id" = held."officer_id" AND day."starts_on" <= held."ends_on"
     GROUP BY day."id" HAVING sum(other."basis_points") > 10000
  ) THEN
    RAISE EXCEPTION 'an officer is assigned to more than 100%% of the time on a day' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'assignment_officer_percent';
  END IF;

  IF EXISTS (
    SELECT 1 FROM "held_assignment" other
     WHERE other."officer_id" = held."officer_id" AND other."position_id" = held."position_id" AND other."id" <> held."id"
       AND other."starts_on" <= held."ends_on" AND held."starts_on" <= other."ends_on"
  ) THEN
    RAISE EXCEPTION 'an officer is assigned to the same position twice on a day' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'assignment_officer_once';
  END IF;

  -- The number of holders rises only on a first day, of an assignment or of a contract year.
  IF EXISTS (
    WITH "days" AS (
      SELECT h."starts_on" AS "day" FROM "held_assignment" h WHERE h."position_id" = held."position_id"
      UNION SELECT y."starts_on" FROM "position_year" y WHERE y."position_id" = held."position_id"
    )
    SELECT 1 FROM "days"
      JOIN "position_year" y ON y."position_id" = held."position_id" AND "day" BETWEEN y."starts_on" AND y."ends_on"
      JOIN "held_assignment" h ON h."position_id" = held."position_id" AND h."absence_id" IS NULL
       AND "day" BETWEEN h."starts_on" AND h."ends_on"
     GROUP BY "day", y."places" HAVING count(*) > y."places"
  ) THEN
    RAISE EXCEPTION 'more officers hold a position on a day than it has places' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'assignment_position_places';
  END IF;

  IF held."absence_id" IS NULL THEN RETURN; END IF;
  SELECT * INTO stands_in FROM "absence" WHERE "id" = held."absence_id" FOR NO KEY UPDATE;
  IF stands_in."officer_id" = held."officer_id"
    OR held."starts_on" < stands_in."starts_on" OR held."ends_on" > stands_in."ends_on"
    OR NOT EXISTS (
      SELECT 1 FROM "held_assignment" h WHERE h."officer_id" = stands_in."officer_id" AND h."absence_id" IS NULL
        AND h."position_id" = held."position_id" AND h."starts_on" <= held."starts_on" AND held."ends_on" <= h."ends_on")
    OR EXISTS (
      SELECT 1 FROM "held_assignment" h WHERE h."absence_id" = held."absence_id" AND h."position_id" = held."position_id"
        AND h."id" <> held."id" AND h."starts_on" <= held."ends_on" AND held."starts_on" <= h."ends_on")
  THEN
    RAISE EXCEPTION 'a substitute stands in for one other officer, in that position, while that officer is away'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assignment_substitute';
  END IF;
END $$;

CREATE FUNCTION "check_assignment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "check_held_assignment"(NEW."id");
  -- Whoever was moved or whose days were cut may have had a substitute.
  IF TG_OP = 'UPDATE' THEN
    PERFORM "check_held_assignment"(s."id") FROM "assignment" s JOIN "absence" b ON b."id" = s."absence_id"
      WHERE b."officer_id" = OLD."officer_id" AND s."position_id" IN (OLD."position_id", NEW."position_id");
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "assignment_held" AFTER INSERT OR UPDATE ON "assignment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_assignment"();

CREATE FUNCTION "check_assignment_taken_away"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "check_held_assignment"(s."id") FROM "assignment" s JOIN "absence" b ON b."id" = s."absence_id"
    WHERE b."officer_id" = OLD."officer_id" AND s."position_id" = OLD."position_id";
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "assignment_taken_away" AFTER DELETE ON "assignment"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_assignment_taken_away"();

CREATE FUNCTION "check_assignment_campus"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "check_held_assignment"(NEW."assignment_id");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "assignment_campus_held" AFTER INSERT OR UPDATE ON "assignment_campus"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_assignment_campus"();

CREATE FUNCTION "check_absence"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "check_held_assignment"(a."id") FROM "assignment" a WHERE a."absence_id" = NEW."id";
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "absence_substitutes" AFTER UPDATE ON "absence"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_absence"();

-- Places, and the dates of an agreement, are held against everybody who is assigned. The positions are locked before
-- anybody is looked for: an assignment that is being saved is then either seen here or sees what was saved here.
CREATE FUNCTION "check_position_year"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "position" WHERE "id" = NEW."position_id" FOR NO KEY UPDATE;
  PERFORM "check_held_assignment"(a."id") FROM "assignment" a WHERE a."position_id" = NEW."position_id" ORDER BY a."officer_id";
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "position_year_held" AFTER INSERT OR UPDATE ON "position_year"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_position_year"();

CREATE FUNCTION "check_version_dates"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "position" WHERE "version_id" = NEW."id" ORDER BY "id" FOR NO KEY UPDATE;
  PERFORM "check_held_assignment"(a."id")
    FROM "assignment" a JOIN "position" p ON p."id" = a."position_id" WHERE p."version_id" = NEW."id" ORDER BY a."officer_id";
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "agreement_version_held" AFTER UPDATE OF "starts_on", "ends_on", "recorded_at", "latest"
  ON "agreement_version" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_version_dates"();

-- The lock that foreign keys do not wait for, here too.
CREATE OR REPLACE FUNCTION "check_assignment_percent"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE total bigint;
BEGIN
  PERFORM 1 FROM "assignment" WHERE "id" = NEW."assignment_id" FOR NO KEY UPDATE;
  SELECT coalesce(sum("basis_points"), 0) INTO total FROM "assignment_campus" WHERE "assignment_id" = NEW."assignment_id";
  IF total > 10000 THEN
    RAISE EXCEPTION 'campuses of one assignment come to more than 100%%' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'assignment_campus_sum';
  END IF;
  RETURN NULL;
END $$;
