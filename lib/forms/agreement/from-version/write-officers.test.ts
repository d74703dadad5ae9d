import { expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { readSection } from '../sections/read-section'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { writeOfficers } from './write-officers'

const [high = '', middle = ''] = DINUBA_CONTEXT.organizations.flatMap(({ campuses }) =>
  campuses.map(({ campusId }) => campusId),
)

function reopened(campuses: readonly (readonly [string, boolean])[]) {
  const facts = { name: 'A school', districtName: 'Dinuba Unified', basisPoints: null }
  const assigned = campuses.map(([campusId, primary]) => ({ ...facts, campusId, primary }))
  const officer = {
    officerId: 'sro-1',
    officerName: 'SRO 1',
    startsOn: calendarDate('2023-08-01'),
    endsOn: null,
    campuses: assigned,
  }
  const position = { key: DINUBA_VALUES['positions.0.key'] ?? '', name: 'SRO', assignments: [officer] }
  const read = readSection('positions', { ...DINUBA_VALUES, ...writeOfficers([position]) }, DINUBA_CONTEXT)
  return read.ok
    ? read.value.officers.map((one) => one.campuses.map(({ campusId, primary }) => [campusId, primary]))
    : read
}

it.each([
  [
    'a primary campus and a shared one',
    [
      [high, true],
      [middle, false],
    ],
  ],
  [
    'shared campuses alone',
    [
      [high, false],
      [middle, false],
    ],
  ],
  ['no campus', []],
] as const)('an officer with %s is read back as it was written', (_, campuses) => {
  expect(reopened(campuses)).toEqual([campuses])
})
