import { describe, expect, it } from 'vitest'
import { compareRecord } from '@/lib/cli/published/compare-record'
import { readLibrary } from '@/lib/cli/published/read-library'
import { UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { settle } from '@/lib/domain/breakdown/settle'

/**
 * Every printed figure that does not follow from the terms of its agreement: by how many cents the paper is above ours;
 * of a percent or a count, the paper's beside ours.
 */
const DIFFERENCES: readonly (readonly [id: string, figure: string, difference: number | string])[] = [
  ['brentwood-ca-2001', 'The cost of Overhead and administration', 119_396_00],
  ['buffalo-grove-il-2023', 'The number of officers', '2, ours 1'],
  ['fresno-county-ca-central-2024', 'What Central Unified School District pays of Deputy, by the hour, year 5', -1_60],
  ['garland-isd-tx-2020-garland', 'The number of officers', '35, ours 34'],
  ['goodrich-mi-2019', 'The percent that Goodrich Area Schools pays', '75.0%, ours 74.94%'],
  ['hopkins-mn-2003', 'What City of Hopkins pays', -1_407_88],
  ['montgomery-county-ny-2019-amsterdam', 'The rate of Services, as resolved', 1_50],
  ['montgomery-county-ny-2019-amsterdam', 'The total cost', 2_000_00],
  ['muskego-wi-1996', 'The percent that all pay together', '100%, ours 99.00%'],
  ['putnam-county-ny-haldane-2015', 'What Haldane Central School District pays', -22_110_00],
  [
    'washington-nc-2013',
    'What Beaufort County Schools pays of Cost in session at the level of the first year, 2015-16',
    -10_000_84,
  ],
]

/** Every printed figure that rests on an amount which its source does not publish. */
const OPEN: readonly (readonly [id: string, figure: string])[] = [
  ['broward-sheriff-fl-2019', 'The rate of Contract with the Sheriff’s Office'],
  ['dinuba-ca-2023', 'What Dinuba Unified School District pays'],
  ['keller-tx-2022', 'What Keller ISD pays, 2022-23'],
  ['keller-tx-2023', 'What Keller Independent School District pays'],
  ['lower-paxton-pa-2012', 'The percent that Central Dauphin School District pays'],
  ['oshkosh-wi-2019', 'The total cost'],
  ['oshkosh-wi-2019', 'What Oshkosh Area School District pays'],
  ['san-leandro-ca-2014', 'What City of San Leandro pays'],
  ['vernon-hills-il-d73', 'The percent that Hawthorn Elementary District 73 pays'],
]

const records = readLibrary()

function settleRecord(id: string) {
  const reading = records.find((record) => record.id === id)?.reading
  if (!reading?.ok) throw new Error(`${id}: ${JSON.stringify(reading?.faults)}`)
  return settle(reading.content.terms, reading.content.actuals)
}

describe.each(records.map(({ id }) => id))('%s', (id) => {
  it('costs, line by line, what its parties, its grants and nobody bear', () => {
    const { lines, cells } = settleRecord(id)
    expect(lines).not.toEqual([])
    for (const { yearId, costLineId, figure } of lines) {
      const borne = cells.filter((cell) => cell.yearId === yearId && cell.costLineId === costLineId)
      const sum = sumCells(borne)
      if (figure.cents === null) expect(sum.cents).toBeNull()
      else if (sum.cents !== null) expect(sum.cents).toBe(figure.cents)
      else {
        expect(sum.atLeastCents ?? figure.cents).toBeLessThanOrEqual(figure.cents)
        expect(sum.atMostCents ?? figure.cents).toBeGreaterThanOrEqual(figure.cents)
      }
    }
  })

  it('warns of what nobody bears', () => {
    const { draws, warnings } = settleRecord(id)
    for (const { yearId, method } of draws.filter(({ bearerId }) => bearerId === UNALLOCATED)) {
      const unknownParts = method.kind === 'unallocated' && method.maybe
      const warning = unknownParts ? { name: 'not-recorded' } : { name: 'unallocated', yearId }
      expect(warnings).toContainEqual(expect.objectContaining(warning))
    }
  })

  it('says where it was published', () => {
    const reading = records.find((record) => record.id === id)?.reading
    expect(reading?.ok && reading.content.title).toMatch(/\S/)
    expect(reading?.ok && reading.content.source).toMatch(/https?:\/\//)
  })
})

describe('the published agreements', () => {
  const checks = records
    .map(compareRecord)
    .flatMap((record) => record.checks.map((check) => ({ id: record.id, ...check })))

  it('differ from what is printed just where the paper contradicts itself, by as much', () => {
    const differing = checks.filter(({ outcome }) => outcome === 'differs')
    expect(
      differing.map(({ id, label, stated, oursRatio, differenceCents }) => [
        id,
        label,
        'ratio' in stated.is ? `${stated.is.ratio}, ours ${oursRatio}` : differenceCents,
      ]),
    ).toEqual(DIFFERENCES)
  })

  it('are not open for a worth in kind that is not published, which is in no total', () => {
    const outcome = (id: string) => records.filter((record) => record.id === id).map((r) => compareRecord(r).outcome)
    expect(outcome('central-heights-ks-2022')).toEqual(['nothing printed'])
  })

  it('leave a printed figure open just where an amount is not published', () => {
    const open = checks.filter(({ outcome }) => outcome === 'unknown')
    expect(open.map(({ id, label }) => [id, label])).toEqual(OPEN)
  })
})
