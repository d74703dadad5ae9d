import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LIBRARY_NAMES } from '../testing/library'
import { readFileForForm } from './read-file-for-form'

const file = (costLines: number, notes: number, years = 1) =>
  JSON.stringify({
    format: 1,
    parties: [
      { id: 'city', side: 'agency' },
      { id: 'schools', side: 'district' },
    ],
    years: Array.from({ length: years }, (_, at) => ({
      id: `year ${at}`,
      startsOn: `${2000 + at}-01-01`,
      endsOn: `${2000 + at}-12-31`,
    })),
    costLines: Array.from({ length: costLines }, (_, at) => ({ id: `line ${at}`, amount: 1 })),
    split: [{ steps: [{ rest: 'city' }] }],
    notes: Array.from({ length: notes }, (_, at) => `note ${at}`),
  })

it('takes every published agreement', () => {
  const refused = LIBRARY_NAMES.filter(
    (name) => !readFileForForm(readFileSync(`prisma/seed/library/${name}.json`, 'utf8')).ok,
  )
  expect(refused).toEqual([])
})

it.each([
  [500, 100, 1, null],
  [501, 0, 1, 'expected at most 500 cost lines in an agreement, not 501'],
  [
    500,
    50,
    10,
    'expected at most 40 rules, limits, grants, printed figures and notes together beside so many cost lines and years, not 51',
  ],
])('of %i cost lines, %i notes and %i years it says: %s', (costLines, notes, years, sentence) => {
  const reading = readFileForForm(file(costLines, notes, years))
  expect(reading.ok ? null : reading.faults.map(({ message }) => message)).toEqual(
    sentence === null ? null : [sentence],
  )
})
