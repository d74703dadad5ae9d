import { z } from 'zod'
import { CLAUSE_KINDS } from '@/lib/domain/agreement/agreement-entry'
import { date, id, words } from '@/lib/forms/terms-file/schema/scalars'

export const DEMO_PASSWORD = 'school-safety-2026'

const person = z.strictObject({
  name: words,
  email: z.email('expected an e-mail address'),
  password: z.string().min(12, 'expected at least 12 characters').default(DEMO_PASSWORD),
  roles: z.array(z.enum(['district_editor', 'council_reviewer', 'administrator'])).min(1, 'expected at least one role'),
})

const schoolYear = z.string().regex(/^\d{4}$/, 'expected the year in which the school year begins, such as "2023"')
const students = z.int('expected a whole number of students').min(0).max(100_000)

const campus = z.strictObject({
  key: id,
  name: words,
  level: words.nullable().default(null),
  stateCode: words.nullable().default(null),
  enrollment: z.record(schoolYear, students).default({}),
})

const organization = z.strictObject({
  key: id,
  kind: z.enum(['district', 'city', 'county', 'other']),
  name: words,
  shortName: words,
  state: z.string().regex(/^[A-Z]{2}$/, 'expected two letters such as "CA"'),
  timeZone: words.default('America/Los_Angeles'),
  fiscalYearStarts: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-01$/, 'expected the first day of a month such as "07-01"')
    .default('07-01'),
  departments: z.array(words).default([]),
  people: z.array(person).min(1, 'expected at least one person').max(50),
  campuses: z.array(campus).max(500).default([]),
})

const percent = z.number().gt(0, 'expected more than 0').max(100, 'expected at most 100').multipleOf(0.01)

const assignment = z.strictObject({
  officer: words,
  position: id,
  startsOn: date,
  endsOn: date.nullable().default(null),
  /** The first campus is the primary one. */
  campuses: z.array(z.strictObject({ campus: id, percent: percent.nullable().default(null) })).default([]),
})

const clause = z.strictObject({
  kind: z.enum(CLAUSE_KINDS),
  heading: words,
  summary: words,
  page: z.int().min(1).nullable().default(null),
  noticeDays: z.int().min(0).max(3650).nullable().default(null),
})

const agreement = z.strictObject({
  /** The organization that writes it. */
  by: id,
  title: words,
  startsOn: date,
  endsOn: date,
  /** In the order of the paper; `key` is the party's id in the cost terms. */
  parties: z
    .array(z.strictObject({ key: id, organization: id, side: z.enum(['district', 'agency', 'other']) }))
    .min(2, 'expected at least two parties'),
  /** A terms file. */
  terms: z.unknown(),
  clauses: z.array(clause).default([]),
  assignments: z.array(assignment).default([]),
  /** A link to the paper. */
  paper: z.url('expected a link').nullable().default(null),
  /** Absent: proposed to the other side. */
  signed: z.strictObject({ on: date.nullable(), by: words.nullable() }).nullable().default(null),
})

/** Organizations with their people and campuses, who shares with whom, and agreements: what `npm run demo` keeps. */
export const demoFileSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  format: z.literal(1, 'expected 1, the version of this format'),
  note: words.exactOptional(),
  organizations: z.array(organization).min(1, 'expected at least one organization').max(200),
  /** Pairs of keys: the first asks, the second accepts. */
  sharing: z.array(z.tuple([id, id])).default([]),
  agreements: z.array(agreement).max(5000).default([]),
})

export type DemoOrganizationEntry = z.output<typeof organization>
export type DemoAgreementEntry = z.output<typeof agreement>
