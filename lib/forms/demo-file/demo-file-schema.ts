import { z } from 'zod'
import { CLAUSE_KINDS } from '@/lib/domain/agreement/agreement-entry'
import { date, id, words } from '@/lib/forms/terms-file/schema/scalars'

export const DEMO_PASSWORD = 'school-safety-2026'

const person = z.strictObject({
  name: words,
  email: z.email('expected an e-mail address'),
  password: z.string().min(12, 'expected at least 12 characters').default(DEMO_PASSWORD),
  roles: z
    .array(z.enum(['district_editor', 'council_reviewer', 'police_supervisor', 'administrator']))
    .min(1, 'expected at least one role'),
})

const schoolYear = z.string().regex(/^\d{4}$/, 'expected the year in which the school year begins, such as "2023"')
const students = z.int('expected a whole number of students').min(0).max(100_000)

const campus = z.strictObject({
  key: id,
  name: words,
  level: words.nullable().default(null),
  stateCode: words.nullable().default(null),
  grades: words.nullable().default(null),
  ncesCode: z
    .string()
    .regex(/^\d{12}$/, 'expected 12 digits')
    .nullable()
    .default(null),
  enrollment: z.record(schoolYear, students).default({}),
})

/** Days in session by rule: weekdays (0 is Sunday) from the first to the last day, without days and ranges of days off. */
const calendar = z.strictObject({
  schoolYear,
  firstDay: date,
  lastDay: date,
  weekdays: z.array(z.int().min(0).max(6)).min(1).default([1, 2, 3, 4, 5]),
  daysOff: z.array(z.union([date, z.tuple([date, date])])).default([]),
  secondSemesterStartsOn: date.nullable().default(null),
  source: words.nullable().default(null),
  illustrative: z.boolean().default(false),
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
  calendars: z.array(calendar).max(20).default([]),
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
  hours: z.int().min(1).max(10_000).nullable().default(null),
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

/** Kept by a police supervisor of the agency; the officer must be assigned by an agreement of the file. */
const ofOfficer = { agency: id, officer: words }

const training = z.strictObject({
  ...ofOfficer,
  course: words,
  provider: words.nullable().default(null),
  hours: z.number().gt(0, 'expected more than 0').max(10_000).multipleOf(0.01).nullable().default(null),
  completedOn: date,
  expiresOn: date.nullable().default(null),
  forSchools: z.boolean().default(true),
  /** What is to be done after it. */
  followUps: z
    .array(z.strictObject({ what: words, owner: words, dueOn: date, doneOn: date.nullable().default(null) }))
    .default([]),
})

const absence = z.strictObject({ ...ofOfficer, startsOn: date, endsOn: date })

/** Organizations with their people and campuses, who shares with whom, and agreements: what `npm run demo` keeps. */
export const demoFileSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  format: z.literal(1, 'expected 1, the version of this format'),
  note: words.exactOptional(),
  organizations: z.array(organization).min(1, 'expected at least one organization').max(200),
  /** Pairs of keys: the first asks, the second accepts. */
  sharing: z.array(z.tuple([id, id])).default([]),
  agreements: z.array(agreement).max(5000).default([]),
  trainings: z.array(training).max(5000).default([]),
  absences: z.array(absence).max(5000).default([]),
})

export type DemoCalendarEntry = z.output<typeof calendar>
export type DemoOrganizationEntry = z.output<typeof organization>
export type DemoTrainingEntry = z.output<typeof training>
export type DemoAbsenceEntry = z.output<typeof absence>
export type DemoAgreementEntry = z.output<typeof agreement>
