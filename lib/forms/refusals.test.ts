import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { enterOrganizationForm } from './agreement/enter-organization-form'
import { enterCalendarForm } from './calendars/enter-calendar-form'
import { importCalendarForm } from './calendars/import-calendar-form'
import { keepCalendarForm } from './calendars/keep-calendar-form'
import { campusForm } from './campuses/campus-form'
import { enrollmentForm } from './campuses/enrollment-form'
import { benchmarkForm } from './coverage/benchmark-form'
import type { FormValues } from './form/form-state'
import { parseForm } from './form/parse-form'
import { setupForm } from './identity/setup-form'
import { signInForm } from './identity/sign-in-form'
import { askSharingForm } from './organizations/ask-sharing-form'
import { organizationForm } from './organizations/organization-form'
import { inviteAdministratorForm, inviteForm } from './people/invite-form'
import { joinForm } from './people/join-form'
import { memberForm } from './people/member-form'
import {
  absenceForm,
  assignmentForm,
  endAssignmentForm,
  moveForm,
  officerForm,
  substituteForm,
} from './staffing/staffing-forms'
import { BAD, isHelpful } from './testing/bad-input'
import { dutyDoneForm, dutyForm, switchRuleForm, trainingForm } from './training/training-forms'

const PLACE = { state: 'CA', timeZone: 'America/Los_Angeles', fiscalYearStarts: '07-01' }
const SETTINGS = { organizationName: 'City of Alder', shortName: 'Alder', ...PLACE }
const ORGANIZATION = { kind: 'city', ...SETTINGS }
const PERSON = { name: 'Dana Lee', email: 'dana@alder.example' }
const DAYS = { startsOn: '2026-08-17', endsOn: '2027-06-04' }
const ORDINARY = { firstDay: '2023-08-14', lastDay: '2024-05-31', 'weekday.1': 'yes' }
const CAMPUSES = {
  'campuses.0.campusId': 'a',
  'campuses.0.percent': '60',
  'campuses.1.campusId': 'b',
  'campuses.1.percent': '',
}

/** Every small form with what it takes. */
const FORMS: Record<string, [schema: z.ZodType<unknown, unknown>, taken: FormValues]> = {
  'enter an organization': [enterOrganizationForm, ORGANIZATION],
  'settings of the organization': [organizationForm, { ...SETTINGS, departments: 'Police', rowVersion: '1' }],
  'the first setup': [setupForm, { ...ORGANIZATION, ...PERSON, password: 'school-safety-2026' }],
  'sign in': [signInForm, { email: PERSON.email, password: 'school-safety-2026' }],
  'ask to share': [askSharingForm, { code: '0190f0b0-0000-7000-8000-000000000000' }],
  invite: [inviteForm, { ...PERSON, 'roles.administrator': 'yes' }],
  'invite the first administrator': [inviteAdministratorForm, PERSON],
  join: [joinForm, { password: 'school-safety-2026' }],
  member: [memberForm, { 'roles.administrator': 'yes', rowVersion: '1' }],
  campus: [
    campusForm,
    { name: 'High', level: '', grades: '', stateCode: '', ncesCode: '061077001234', rowVersion: '1' },
  ],
  enrollment: [
    enrollmentForm([{ id: 'a', name: 'Alder High' }]),
    { schoolYear: '2023', 'students.a': '1911', 'shown.a': '' },
  ],
  benchmark: [benchmarkForm, { studentsPerOfficer: '1,500', source: 'Board policy', rowVersion: '0' }],
  officer: [officerForm, { name: 'SRO 1', rowVersion: '1' }],
  assignment: [assignmentForm, { ...DAYS, ...CAMPUSES, rowVersion: '1' }],
  move: [moveForm, { positionId: 'p', ...DAYS, ...CAMPUSES, rowVersion: '1' }],
  'end of an assignment': [endAssignmentForm, { endsOn: DAYS.endsOn, rowVersion: '1' }],
  absence: [absenceForm, { ...DAYS, rowVersion: '1' }],
  substitute: [substituteForm, { officerId: 'o', positionId: 'p', ...DAYS, ...CAMPUSES }],
  training: [
    trainingForm,
    { course: 'Basic', provider: '', hours: '40', completedOn: '2026-08-01', expiresOn: '', rowVersion: '1' },
  ],
  duty: [dutyForm, { what: 'Present', owner: 'Principal', dueOn: '2026-12-01', trainingId: '' }],
  'duty done': [dutyDoneForm, { doneOn: '2026-12-01', rowVersion: '1' }],
  'training rule': [switchRuleForm, { on: 'yes' }],
  'enter a calendar': [enterCalendarForm(2023), { ...ORDINARY, daysOff: '2023-11-20' }],
  'import a calendar': [importCalendarForm(2023), { ...ORDINARY, lists: 'off', words: 'holiday' }],
  'keep a calendar': [keepCalendarForm, { source: 'Board', secondSemesterStartsOn: '2024-01-08', rowVersion: '0' }],
}

/**
 * Boxes are ticked or not, whatever they send; what the page showed before decides nothing of what is typed; and whether
 * there is such a campus is asked of the database.
 */
const TAKES_ANYTHING = /^weekday\.|^roles\.|^shown\.|^forSchools$|\.campusId$/

describe('every field of every small form', () => {
  it.each(Object.entries(FORMS))('%s: says what to mend in a sentence', (_, [schema, taken]) => {
    expect(parseForm(schema, taken)).toMatchObject({ ok: true })
    for (const field of Object.keys(taken)) {
      for (const [badness, typed] of Object.entries(BAD)) {
        const read = parseForm(schema, { ...taken, [field]: typed })
        for (const [at, sentence] of Object.entries(read.ok ? {} : read.refusal)) {
          expect(isHelpful(sentence), `${badness} as ${field}, at ${at}: ${sentence}`).toBe(true)
        }
        if (badness === '10,000 characters' && !TAKES_ANYTHING.test(field)) {
          expect(read.ok ? {} : read.refusal, `${badness} as ${field}`).toHaveProperty([field])
        }
      }
    }
  })
})
