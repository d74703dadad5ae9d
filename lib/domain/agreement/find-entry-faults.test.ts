import { describe, expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import { makeTerms } from '@/lib/domain/terms/terms'
import type { AgreementEntry, AssignmentEntry, Clause } from './agreement-entry'
import { findEntryFaults } from './find-entry-faults'

const dates = { startsOn: calendarDate('2026-07-01'), endsOn: calendarDate('2027-06-30') }

const whole: AgreementEntry = {
  title: 'Agreement',
  ...dates,
  parties: [
    { organizationId: 'ours', side: 'district', key: 'district' },
    { organizationId: 'theirs', side: 'agency', key: 'city' },
  ],
  terms: makeTerms({
    parties: [
      { id: 'city', side: 'agency' },
      { id: 'district', side: 'district' },
    ],
    years: [{ id: '2026-27', ...dates }],
    positions: [{ id: 'sro', headcount: ratio('1') }],
    costLines: [{ id: 'salary', category: 'salary', incurredBy: 'city', amount: { each: cents(100) }, trueUp: 'none' }],
    split: [{ steps: [{ shares: { district: ratio('50%') } }, { rest: 'city' }] }],
  }),
  clauses: [],
  assignments: [],
  paper: null,
  making: { how: 'record', signedOn: null, signedBy: null },
}
const clause: Clause = { kind: 'ending', heading: 'Ending', summary: '', page: null, noticeDays: null, hours: null }
const campus = (campusId: string, basisPoints: number | null, primary = false) => ({ campusId, basisPoints, primary })
const assignment: AssignmentEntry = {
  officerName: 'SRO 1',
  positionKey: 'sro',
  startsOn: dates.startsOn,
  endsOn: null,
  campuses: [campus('a', 6_000, true), campus('b', 4_000)],
}

const fieldsOf = (parts: Partial<AgreementEntry>) => Object.keys(findEntryFaults({ ...whole, ...parts }, 'ours'))

describe('an entry', () => {
  it('that says everything it must has no fault', () => {
    expect(fieldsOf({ clauses: [clause], assignments: [assignment] })).toEqual([])
  })

  it.each<[string, Partial<AgreementEntry>, string]>([
    ['no title', { title: ' ' }, 'title'],
    ['an endless title', { title: 'x'.repeat(201) }, 'title'],
    ['an end before the start', { endsOn: calendarDate('2026-06-30') }, 'endsOn'],
    ['nobody who signed', { making: { how: 'record', signedOn: dates.startsOn, signedBy: ' ' } }, 'signedBy'],
    ['a link that runs code', { paper: { kind: 'link', url: 'javascript:alert(1)' } }, 'paper'],
    ['one party', { parties: whole.parties.slice(0, 1) }, 'parties'],
    ['one party twice', { parties: whole.parties.map((party) => ({ ...party, organizationId: 'ours' })) }, 'parties'],
    ['others only', { parties: whole.parties.map((party) => ({ ...party, organizationId: party.key })) }, 'parties'],
    ['no agency', { parties: whole.parties.map((party) => ({ ...party, side: 'other' as const })) }, 'parties'],
    [
      'parties that its terms do not know',
      { parties: whole.parties.map((one) => ({ ...one, key: one.side })) },
      'parties',
    ],
    ['a clause without heading', { clauses: [{ ...clause, heading: '' }] }, 'clauses.0.heading'],
    ['page 0', { clauses: [clause, { ...clause, page: 0 }] }, 'clauses.1.page'],
    ['no hour of training', { clauses: [{ ...clause, hours: 0 }] }, 'clauses.0.hours'],
    ['half a day of notice', { clauses: [{ ...clause, noticeDays: 0.5 }] }, 'clauses.0.noticeDays'],
    ['a nameless officer', { assignments: [{ ...assignment, officerName: '' }] }, 'assignments.0.officerName'],
    ['an unknown position', { assignments: [{ ...assignment, positionKey: 'x' }] }, 'assignments.0.positionKey'],
    [
      'an assignment that begins the day before',
      { assignments: [{ ...assignment, startsOn: calendarDate('2026-06-30') }] },
      'assignments.0.startsOn',
    ],
    [
      'an assignment that ends the day after',
      { assignments: [{ ...assignment, endsOn: calendarDate('2027-07-01') }] },
      'assignments.0.endsOn',
    ],
    [
      'an assignment that ends first',
      { assignments: [{ ...assignment, endsOn: calendarDate('2026-06-30') }] },
      'assignments.0.endsOn',
    ],
    [
      'a campus twice',
      { assignments: [{ ...assignment, campuses: [campus('a', 1), campus('a', 1)] }] },
      'assignments.0.campuses',
    ],
    [
      'two primary campuses',
      { assignments: [{ ...assignment, campuses: [campus('a', 1, true), campus('b', 1, true)] }] },
      'assignments.0.campuses',
    ],
    [
      'more than 100% of an officer',
      { assignments: [{ ...assignment, campuses: [campus('a', 6_000), campus('b', 4_001)] }] },
      'assignments.0.campuses',
    ],
    ['0% of an officer', { assignments: [{ ...assignment, campuses: [campus('a', 0)] }] }, 'assignments.0.campuses'],
    [
      'terms that do not settle',
      { terms: { ...whole.terms, split: [{ steps: [{ rest: 'nobody' }] }] } },
      'terms.split[0].steps[0].rest',
    ],
  ])('with %s is refused by the name of the field', (_, parts, field) => {
    expect(fieldsOf(parts)).toEqual([field])
  })
})
