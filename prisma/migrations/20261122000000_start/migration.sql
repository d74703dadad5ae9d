-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "party_side" AS ENUM ('district', 'agency', 'other');

-- CreateEnum
CREATE TYPE "clause_kind" AS ENUM ('purpose', 'services', 'duties', 'supervision', 'information_sharing', 'ending', 'renewal', 'other');

-- CreateEnum
CREATE TYPE "bearer_kind" AS ENUM ('party', 'source', 'unallocated');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('district', 'city', 'county', 'other');

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('district_editor', 'council_reviewer', 'administrator');

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_party" (
    "agreement_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "side" "party_side" NOT NULL,
    "key" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "linked_at" TIMESTAMPTZ(3),

    CONSTRAINT "agreement_party_pkey" PRIMARY KEY ("agreement_id","organization_id")
);

-- CreateTable
CREATE TABLE "agreement_version" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "written_by_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "terms" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3),
    "signed_on" DATE,
    "signed_by" TEXT,
    "latest" BOOLEAN NOT NULL DEFAULT true,
    "draft_id" UUID,
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clause" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "kind" "clause_kind" NOT NULL,
    "heading" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "page" INTEGER,
    "notice_days" INTEGER,

    CONSTRAINT "clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper" (
    "version_id" UUID NOT NULL,
    "url" TEXT,
    "file_name" TEXT,
    "sha256" CHAR(64),
    "size" INTEGER,
    "bytes" BYTEA,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "paper_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "agreement_id" UUID,
    "base_version_id" UUID,
    "base_row_version" INTEGER,
    "values" JSONB NOT NULL,
    "row_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_file" (
    "draft_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "draft_file_pkey" PRIMARY KEY ("draft_id")
);

-- CreateTable
CREATE TABLE "campus" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "level" TEXT,
    "state_code" TEXT,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "campus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campus_enrollment" (
    "campus_id" UUID NOT NULL,
    "school_year" INTEGER NOT NULL,
    "students" INTEGER NOT NULL,

    CONSTRAINT "campus_enrollment_pkey" PRIMARY KEY ("campus_id","school_year")
);

-- CreateTable
CREATE TABLE "breakdown" (
    "version_id" UUID NOT NULL,
    "engine_version" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "settled_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "breakdown_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "breakdown_line" (
    "version_id" UUID NOT NULL,
    "contract_year" TEXT NOT NULL,
    "year_name" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "cost_line" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "incurred_by_id" UUID NOT NULL,
    "in_kind" BOOLEAN NOT NULL,
    "cents" BIGINT,
    "at_least_cents" BIGINT,
    "at_most_cents" BIGINT,
    "missing" TEXT[],
    "illustrative" BOOLEAN NOT NULL,
    "inferred" BOOLEAN NOT NULL,

    CONSTRAINT "breakdown_line_pkey" PRIMARY KEY ("version_id","contract_year","cost_line")
);

-- CreateTable
CREATE TABLE "breakdown_share" (
    "version_id" UUID NOT NULL,
    "contract_year" TEXT NOT NULL,
    "cost_line" TEXT NOT NULL,
    "bearer" TEXT NOT NULL,
    "kind" "bearer_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "bearer_id" UUID,
    "paid_to_id" UUID,
    "cents" BIGINT,
    "at_least_cents" BIGINT,
    "at_most_cents" BIGINT,
    "missing" TEXT[],
    "illustrative" BOOLEAN NOT NULL,
    "inferred" BOOLEAN NOT NULL,

    CONSTRAINT "breakdown_share_pkey" PRIMARY KEY ("version_id","contract_year","cost_line","bearer")
);

-- CreateTable
CREATE TABLE "payment_due" (
    "version_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "contract_year" TEXT NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "due_on" DATE,
    "condition" TEXT,
    "cents" BIGINT,
    "at_least_cents" BIGINT,
    "at_most_cents" BIGINT,
    "missing" TEXT[],
    "illustrative" BOOLEAN NOT NULL,
    "inferred" BOOLEAN NOT NULL,

    CONSTRAINT "payment_due_pkey" PRIMARY KEY ("version_id","place")
);

-- CreateTable
CREATE TABLE "history_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "agreement_id" UUID,
    "version_number" INTEGER,
    "detail" JSONB NOT NULL,
    "reason" TEXT,

    CONSTRAINT "history_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "member_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "kind" "organization_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'America/Los_Angeles',
    "fiscal_year_starts" CHAR(5) NOT NULL DEFAULT '07-01',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "entered_by_id" UUID,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "roles" "member_role"[],
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "row_version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_link" (
    "id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "organization_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "headcount" TEXT,

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "officer" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "officer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment_campus" (
    "assignment_id" UUID NOT NULL,
    "campus_id" UUID NOT NULL,
    "primary" BOOLEAN NOT NULL,
    "basis_points" INTEGER,

    CONSTRAINT "assignment_campus_pkey" PRIMARY KEY ("assignment_id","campus_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agreement_number_key" ON "agreement"("number");

-- CreateIndex
CREATE INDEX "agreement_party_organization_id_linked_at_idx" ON "agreement_party"("organization_id", "linked_at");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_party_agreement_id_place_key" ON "agreement_party"("agreement_id", "place");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_party_agreement_id_key_key" ON "agreement_party"("agreement_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_draft_id_key" ON "agreement_version"("draft_id");

-- CreateIndex
CREATE INDEX "agreement_version_starts_on_ends_on_idx" ON "agreement_version"("starts_on", "ends_on");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_agreement_id_number_key" ON "agreement_version"("agreement_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "clause_version_id_place_key" ON "clause"("version_id", "place");

-- CreateIndex
CREATE INDEX "draft_organization_id_idx" ON "draft"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "campus_organization_id_name_key" ON "campus"("organization_id", "name");

-- CreateIndex
CREATE INDEX "breakdown_line_starts_on_ends_on_idx" ON "breakdown_line"("starts_on", "ends_on");

-- CreateIndex
CREATE INDEX "payment_due_from_id_due_on_idx" ON "payment_due"("from_id", "due_on");

-- CreateIndex
CREATE INDEX "payment_due_to_id_due_on_idx" ON "payment_due"("to_id", "due_on");

-- CreateIndex
CREATE INDEX "history_event_agreement_id_at_idx" ON "history_event"("agreement_id", "at");

-- CreateIndex
CREATE INDEX "history_event_organization_id_at_idx" ON "history_event"("organization_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "sign_in_failure_key_at_idx" ON "sign_in_failure"("key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "department_organization_id_name_key" ON "department"("organization_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "member_user_id_key" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_email_key" ON "member"("email");

-- CreateIndex
CREATE INDEX "member_organization_id_idx" ON "member"("organization_id");

-- CreateIndex
CREATE INDEX "organization_link_other_id_idx" ON "organization_link"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_link_asked_by_id_other_id_key" ON "organization_link"("asked_by_id", "other_id");

-- CreateIndex
CREATE UNIQUE INDEX "position_version_id_key_key" ON "position"("version_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "position_version_id_place_key" ON "position"("version_id", "place");

-- CreateIndex
CREATE UNIQUE INDEX "officer_organization_id_name_key" ON "officer"("organization_id", "name");

-- CreateIndex
CREATE INDEX "assignment_officer_id_idx" ON "assignment"("officer_id");

-- CreateIndex
CREATE INDEX "assignment_position_id_idx" ON "assignment"("position_id");

-- CreateIndex
CREATE INDEX "assignment_campus_campus_id_idx" ON "assignment_campus"("campus_id");

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_base_version_id_fkey" FOREIGN KEY ("base_version_id") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_file" ADD CONSTRAINT "draft_file_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campus" ADD CONSTRAINT "campus_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campus_enrollment" ADD CONSTRAINT "campus_enrollment_campus_id_fkey" FOREIGN KEY ("campus_id") REFERENCES "campus"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breakdown" ADD CONSTRAINT "breakdown_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breakdown_line" ADD CONSTRAINT "breakdown_line_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breakdown_line" ADD CONSTRAINT "breakdown_line_incurred_by_id_fkey" FOREIGN KEY ("incurred_by_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breakdown_share" ADD CONSTRAINT "breakdown_share_bearer_id_fkey" FOREIGN KEY ("bearer_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breakdown_share" ADD CONSTRAINT "breakdown_share_paid_to_id_fkey" FOREIGN KEY ("paid_to_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "breakdown_share" ADD CONSTRAINT "breakdown_share_version_id_contract_year_cost_line_fkey" FOREIGN KEY ("version_id", "contract_year", "cost_line") REFERENCES "breakdown_line"("version_id", "contract_year", "cost_line") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_due" ADD CONSTRAINT "payment_due_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_due" ADD CONSTRAINT "payment_due_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_due" ADD CONSTRAINT "payment_due_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "history_event" ADD CONSTRAINT "history_event_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "history_event" ADD CONSTRAINT "history_event_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_link" ADD CONSTRAINT "organization_link_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_link" ADD CONSTRAINT "organization_link_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "officer" ADD CONSTRAINT "officer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "officer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_campus" ADD CONSTRAINT "assignment_campus_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_campus" ADD CONSTRAINT "assignment_campus_campus_id_fkey" FOREIGN KEY ("campus_id") REFERENCES "campus"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say ------------------------------------------------------------------------------

-- People and organizations
ALTER TABLE "user" ADD CONSTRAINT "user_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "member" ADD CONSTRAINT "member_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "member" ADD CONSTRAINT "member_has_role" CHECK (cardinality("roles") > 0);
ALTER TABLE "organization" ADD CONSTRAINT "organization_state_form" CHECK ("state" ~ '^[A-Z]{2}$');
ALTER TABLE "organization" ADD CONSTRAINT "organization_fiscal_year_form"
  CHECK ("fiscal_year_starts" ~ '^(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$');
ALTER TABLE "organization_link" ADD CONSTRAINT "organization_link_two" CHECK ("asked_by_id" <> "other_id");
-- One link for a pair, whoever asked first.
CREATE UNIQUE INDEX "organization_link_pair"
  ON "organization_link" (least("asked_by_id", "other_id"), greatest("asked_by_id", "other_id"));

-- Campuses
ALTER TABLE "campus_enrollment" ADD CONSTRAINT "campus_enrollment_students" CHECK ("students" BETWEEN 0 AND 100000);
ALTER TABLE "campus_enrollment" ADD CONSTRAINT "campus_enrollment_year" CHECK ("school_year" BETWEEN 1900 AND 2200);

-- Versions
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_dates" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_sent_or_recorded"
  CHECK (("sent_at" IS NULL) <> ("recorded_at" IS NULL));
-- A proposal is signed by nobody; when and by whom recorded paper was signed may not be known.
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_proposed_is_unsigned"
  CHECK ("sent_at" IS NULL OR ("signed_on" IS NULL AND "signed_by" IS NULL));
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_terms_object" CHECK (jsonb_typeof("terms") = 'object');
CREATE UNIQUE INDEX "agreement_version_one_proposed" ON "agreement_version" ("agreement_id")
  WHERE "latest" AND "sent_at" IS NOT NULL;
CREATE UNIQUE INDEX "agreement_version_one_recorded" ON "agreement_version" ("agreement_id")
  WHERE "latest" AND "recorded_at" IS NOT NULL;
ALTER TABLE "clause" ADD CONSTRAINT "clause_page" CHECK ("page" >= 1);
ALTER TABLE "clause" ADD CONSTRAINT "clause_notice_days" CHECK ("notice_days" BETWEEN 0 AND 3650);
ALTER TABLE "paper" ADD CONSTRAINT "paper_link_or_file"
  CHECK (("url" IS NULL) = ("bytes" IS NOT NULL) AND ("bytes" IS NULL) = ("sha256" IS NULL)
    AND ("bytes" IS NULL) = ("size" IS NULL) AND ("bytes" IS NULL) = ("file_name" IS NULL));
ALTER TABLE "paper" ADD CONSTRAINT "paper_size" CHECK ("size" BETWEEN 1 AND 20971520 AND "size" = octet_length("bytes"));
ALTER TABLE "draft_file" ADD CONSTRAINT "draft_file_size"
  CHECK ("size" BETWEEN 1 AND 20971520 AND "size" = octet_length("bytes"));
ALTER TABLE "draft" ADD CONSTRAINT "draft_values_object" CHECK (jsonb_typeof("values") = 'object');
ALTER TABLE "draft" ADD CONSTRAINT "draft_base" CHECK (("base_version_id" IS NULL) = ("base_row_version" IS NULL));

-- Breakdowns: what nobody bears and what a grant bears have no organization. A figure that is known has no bounds, and
-- nothing in it is missing.
ALTER TABLE "breakdown_line" ADD CONSTRAINT "breakdown_line_dates" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "breakdown_share" ADD CONSTRAINT "breakdown_share_bearer" CHECK (("kind" = 'party') = ("bearer_id" IS NOT NULL));
ALTER TABLE "breakdown_share" ADD CONSTRAINT "breakdown_share_paid_to" CHECK ("paid_to_id" IS NULL OR "kind" = 'source');
ALTER TABLE "breakdown_line" ADD CONSTRAINT "breakdown_line_figure"
  CHECK ("cents" IS NULL OR ("at_least_cents" IS NULL AND "at_most_cents" IS NULL));
ALTER TABLE "breakdown_share" ADD CONSTRAINT "breakdown_share_figure"
  CHECK ("cents" IS NULL OR ("at_least_cents" IS NULL AND "at_most_cents" IS NULL));
ALTER TABLE "payment_due" ADD CONSTRAINT "payment_due_figure"
  CHECK ("cents" IS NULL OR ("at_least_cents" IS NULL AND "at_most_cents" IS NULL));
ALTER TABLE "payment_due" ADD CONSTRAINT "payment_due_number" CHECK ("number" BETWEEN 1 AND "count");
ALTER TABLE "payment_due" ADD CONSTRAINT "payment_due_two" CHECK ("from_id" <> "to_id");

-- Staffing
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_dates" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "assignment_campus" ADD CONSTRAINT "assignment_campus_percent" CHECK ("basis_points" BETWEEN 1 AND 10000);
CREATE UNIQUE INDEX "assignment_campus_one_primary" ON "assignment_campus" ("assignment_id") WHERE "primary";

-- The percentages of one assignment never pass 100%. The assignment's row is locked first, so that two savers at once
-- are counted together.
CREATE FUNCTION "check_assignment_percent"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE total bigint;
BEGIN
  PERFORM 1 FROM "assignment" WHERE "id" = NEW."assignment_id" FOR UPDATE;
  SELECT coalesce(sum("basis_points"), 0) INTO total FROM "assignment_campus" WHERE "assignment_id" = NEW."assignment_id";
  IF total > 10000 THEN
    RAISE EXCEPTION 'campuses of one assignment come to more than 100%%' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'assignment_campus_sum';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "assignment_campus_sum" AFTER INSERT OR UPDATE ON "assignment_campus"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_assignment_percent"();

-- History is append-only: the app role may insert and select, and triggers refuse the rest to every role.
CREATE FUNCTION "refuse_history_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "history_event_append_only" BEFORE UPDATE OR DELETE ON "history_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_history_change"();
CREATE TRIGGER "history_event_no_truncate" BEFORE TRUNCATE ON "history_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_history_change"();

-- Whoever was granted the rows of every table loses what history does not allow.
DO $$
DECLARE app text;
BEGIN
  FOR app IN SELECT DISTINCT grantee FROM information_schema.role_table_grants
    WHERE table_schema = 'public' AND table_name = 'history_event' AND grantee NOT IN (current_user, 'PUBLIC')
  LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON "history_event" FROM %I', app);
  END LOOP;
END $$;
