import { describe, expect, it } from 'vitest'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import { readTermsValue } from '@/lib/forms/terms-file/read-terms-file'
import { readFile, SMALLEST, settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'
import { officer, plan } from './officer-with-overtime'

const faults = (parts: object) => {
  const reading = readTermsValue({ ...SMALLEST, ...parts })
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${formatPath(path)}: ${message}`)
}

describe('a plan for some cost lines is refused', () => {
  const bills = (...billing: object[]) => faults(officer(5_000, { billing }))

  it('where it names none that there is', () => {
    expect(bills(plan({ costLines: ['fuel'], positions: ['sro'] }, 1))).toEqual([
      'billing[0].when.costLines[0]: expected the id or category of a cost line (pay, salary, extra, overtime), not "fuel"',
      'billing[0].when.positions[0]: expected the id of a position (there is none), not "sro"',
    ])
    expect(bills(plan({}, 1))).toEqual(['billing[0].when: expected "costLines" or "positions"'])
    expect(bills(plan({ costLines: ['pay'], years: ['y1'] }, 1))).toHaveLength(1)
  })

  it('after one that is for all', () => {
    const covered =
      'billing[1]: expected one plan for the payments between two parties in a year; an earlier entry covers them'
    expect(bills(plan(null, 10), plan({ costLines: ['extra'] }, 1))).toEqual([covered])
    expect(bills(plan(null, 10), plan(null, 1))).toEqual([covered])
    const room = { id: 'room', category: 'room', amount: 100, incurredBy: 'schools' }
    const costLines = [...officer(5_000).costLines, room]
    const back = { ...plan({ costLines: ['room'] }, 1), from: 'city', to: 'schools' }
    expect(faults(officer(0, { costLines, billing: [plan(null, 10, { net: true }), back] }))).toEqual([covered])
    expect(faults(officer(0, { costLines, billing: [plan(null, 10), back] }))).toEqual([])
    const first = plan(null, 10, { years: ['y1'] })
    expect(faults(officer(5_000, { years: TWO_YEARS, billing: [first, plan({ costLines: ['extra'] }, 1)] }))).toEqual(
      [],
    )
  })

  it('where earlier ones have all of its lines', () => {
    expect(bills(plan({ costLines: ['salary'] }, 10), plan({ costLines: ['pay'] }, 1))).toEqual([
      'billing[1]: expected a cost line that no earlier entry between the two parties means: the first that means one has it',
    ])
  })

  it('where nobody can owe anything of its lines', () => {
    expect(bills({ ...plan({ costLines: ['extra'] }, 1), from: 'city', to: 'schools' })).toEqual([
      'billing[0]: expected a cost line for which "city" can owe "schools" something in a year of this entry',
    ])
  })

  it('with payments that went out for a year in which it is for nothing', () => {
    const [pay] = officer(0).costLines
    const costLines = [pay, { id: 'extra', category: 'overtime', years: ['y2'], amount: 100 }]
    const billing = [plan({ costLines: ['extra'] }, 1, { alreadyBilled: { y1: [50] } })]
    expect(faults(officer(0, { costLines, years: TWO_YEARS, billing }))).toEqual([
      'billing[0].alreadyBilled.y1: expected a year with a cost line that these payments are for, not "y1"',
    ])
  })
})

describe('the same payments', () => {
  const changes = (before: object[], after: object[]) => {
    const [one, other] = [before, after].map((billing) => readFile(officer(5_000, { years: TWO_YEARS, billing })))
    return one && other ? compareTerms(one, other).changes.map(({ sentence }) => sentence) : []
  }
  const CHANGE = ['The payments from schools to city change.']
  const [extra, rest] = [plan({ costLines: ['extra'] }, 1), plan(null, 10)]

  it('differ in nothing, however their cost lines are named', () => {
    expect(changes([extra, rest], [plan({ costLines: ['overtime'] }, 1), rest])).toEqual([])
    expect(changes([extra, rest], [plan({ costLines: ['pay'] }, 10), plan(null, 1)])).toEqual([])
    expect(changes([rest], [plan({ costLines: ['salary', 'overtime'] }, 10)])).toEqual([])
  })

  it('differ in nothing, in one entry or in one for each year', () => {
    const byYear = ['y1', 'y2'].map((id) => plan(null, 10, { years: [id] }))
    expect(changes([rest], byYear)).toEqual([])
    expect(
      changes([extra, rest], [...byYear.map((each) => ({ ...each, when: { costLines: ['pay'] } })), extra]),
    ).toEqual([])
    expect(changes([rest], byYear.slice(0, 1))).toEqual(CHANGE)
  })

  it('differ where another plan has a line', () => {
    expect(changes([extra, rest], [rest])).toEqual(CHANGE)
    expect(changes([extra, rest], [plan({ costLines: ['pay'] }, 1), rest])).toEqual(CHANGE)
  })
})

describe('printed figures of some cost lines', () => {
  const outcomes = (stated: object[], overtime: unknown = 5_000) =>
    settleFile(officer(overtime, { stated })).stated.map(({ outcome, ours }) => `${outcome} ${ours?.cents ?? 'none'}`)

  it('are of the plan that is for them, and of what is owed for them', () => {
    const figures = [
      { what: 'payment', of: 'schools', line: 'pay', is: '12931.39' },
      { what: 'payment', of: 'schools', line: 'overtime', is: 5_000 },
      { what: 'owes', of: 'schools', line: 'salary', is: '129313.91' },
      { what: 'owes', of: 'schools', line: ['pay', 'overtime'], is: '134313.91' },
      { what: 'unbilled', of: 'schools', line: 'pay', is: 0 },
    ]
    expect(outcomes(figures)).toEqual([
      'matches 1293139',
      'matches 500000',
      'matches 12931391',
      'matches 13431391',
      'matches 0',
    ])
    expect(outcomes(figures.slice(0, 3), null)).toEqual(['matches 1293139', 'unknown none', 'matches 12931391'])
  })

  it('may be subtotals', () => {
    const stated = [{ what: 'total', line: ['salary', 'extra'], is: '263627.81' }]
    expect(outcomes(stated)).toEqual(['matches 26362781'])
    expect(settleFile(officer(5_000, { stated })).stated[0]?.label).toBe('The total cost of salary and Overtime')
    expect(faults(officer(5_000, { stated: [{ what: 'total', line: ['fuel'], is: 1 }] }))).toEqual([
      'stated[0].line[0]: expected the id or category of a cost line (pay, salary, extra, overtime), not "fuel"',
    ])
  })
})
