import { describe, expect, it } from 'vitest'
import { explainCell, wordCell } from '@/lib/domain/breakdown/words/word-cell'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { wordPartDebts } from '@/lib/domain/breakdown/words/word-part-debts'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

/** The sentences of all steps, in order. */
const told = (parts: object) => {
  const breakdown = settleFile(parts)
  return breakdown.draws.map((draw) => wordDraw(breakdown, draw))
}
const pay = (amount: unknown) => [{ id: 'pay', amount }]
const THIRD = [{ shares: { schools: '1/3' } }, { rest: 'city' }]
const WITH_CAMPUSES = [
  { id: 'city', side: 'agency' },
  { id: 'schools', side: 'district', parts: ['north', 'south'] },
]
const byCampus = (...steps: object[]) => [{ of: 'schools', by: 'campus', steps }]

describe('a minimum in words', () => {
  const least = [{ id: 'least', name: 'Minimum', on: 'schools', atLeast: 70_000 }]

  it('is not met where too little is left', () => {
    expect(told({ costLines: pay(60_000), minimums: least })[1]).toBe(
      'What schools pays is raised by $30,000 to $60,000, toward $70,000, the least that it pays (Minimum), out of what is left of pay, y1: $30,000.',
    )
  })

  it('is as far as it goes where the cost is not recorded', () => {
    expect(told({ costLines: pay(null), minimums: least })[1]).toBe(
      'What schools pays is raised, where it is less, to $70,000, the least that it pays (Minimum), as far as that goes out of what is left of pay, y1: not recorded.',
    )
  })

  it('is out of what is left at both ends of a range, though it is met at one of them without', () => {
    expect(told({ costLines: pay({ low: 100_000, high: 200_000 }), minimums: least })[1]).toBe(
      'What schools pays is raised, where it is less, to $70,000, the least that it pays (Minimum), as far as that goes out of what is left of pay, y1: $50,000 to $100,000.',
    )
  })

  it('of several who are raised cuts the share of another', () => {
    // 102,840 − 25,000 − 20,000 = 57,840
    const file = {
      parties: ['county', 'a', 'b', 'c'].map((id) => ({ id, side: id === 'county' ? 'agency' : 'district' })),
      measures: [{ id: 'enr', name: 'Enrollment', unit: 'students', values: { a: 4_210, b: 1_155, c: 310 } }],
      costLines: pay(171_400),
      split: [{ steps: [{ shares: { county: '40%' } }, { measure: 'enr' }] }],
      minimums: [
        { id: 'b', on: 'b', atLeast: 25_000 },
        { id: 'c', on: 'c', atLeast: 20_000 },
      ],
    }
    expect(told(file)[1]).toBe(
      'What is left of pay, y1: $102,840 × 4,210 of 5,675 students = $76,291.876… rounds to $76,291.88, cut to $57,840 for the least that b and c pay, paid by a.',
    )
  })
})

describe('steps that had nothing left to give', () => {
  const cellsOf = (...steps: object[]) => {
    const breakdown = settleFile({ split: [{ steps }] })
    return breakdown.cells.map((cell) => wordCell(breakdown, cell).slice(1))
  }

  it('are not said, unless there are no others', () => {
    expect(cellsOf({ shares: { schools: '100%' } }, { shares: { schools: '50%' } }, { rest: 'city' })).toEqual([
      ['pay, y1: $100,000 × 100% = $100,000, paid by schools.'],
      ['What is left of pay, y1: $0, paid by city.'],
    ])
  })

  it('are said where they gave nothing of something, or a fixed sum of nothing', () => {
    expect(
      cellsOf(
        { shares: { schools: '0%' } },
        { shares: { schools: '100%' } },
        { amounts: { schools: 5_000 } },
        { rest: 'city' },
      ),
    ).toEqual([
      [
        'pay, y1: $100,000 × 0% = $0, paid by schools.',
        'pay, y1: $100,000 × 100% = $100,000, paid by schools.',
        'A fixed sum, $5,000, paid by schools toward pay, y1.',
      ],
      ['What is left of pay, y1: −$5,000, credited to city.'],
    ])
  })
})

describe('what rounding left over', () => {
  const [third, rest] = [
    'pay, y1: $100 × 1/3 = $33.333… rounds to $33.33, paid by schools.',
    'What is left of pay, y1: $66.67, paid by city, with what rounding left over.',
  ]

  it('is said of the rest of a year that has some, not of another year', () => {
    expect(
      told({ years: TWO_YEARS, costLines: pay({ byYear: { y1: 100, y2: 300 } }), split: [{ steps: THIRD }] }),
    ).toEqual([
      third,
      rest,
      'pay, y2: $300 × 1/3 = $100, paid by schools.',
      'What is left of pay, y2: $200, paid by city.',
    ])
  })

  it('is said of the rest of a cost line that has some, not of another one', () => {
    const costLines = [...pay(100), { id: 'car', amount: 300 }]
    expect(told({ costLines, split: [{ per: 'line', steps: THIRD }] })).toEqual([
      third,
      rest,
      'car, y1: $300 × 1/3 = $100, paid by schools.',
      'What is left of car, y1: $200, paid by city.',
    ])
  })

  it('is said of the rest between parties, or between the parts of one, wherever it comes from', () => {
    const file = { parties: WITH_CAMPUSES, costLines: pay(100) }
    const fixed = byCampus({ amounts: { north: 10 } }, { rest: 'south' })
    expect(told({ ...file, split: [{ steps: THIRD }], allocations: fixed })).toEqual([
      third,
      rest,
      'A fixed sum, $10, paid by north toward what schools pays of pay, y1.',
      'What is left of what schools pays of pay, y1: $23.33, paid by south.',
    ])
    expect(told({ ...file, allocations: byCampus({ shares: { north: '1/3' } }, { rest: 'south' }) })).toEqual([
      'pay, y1: $100 × 50% = $50, paid by schools.',
      'What is left of pay, y1: $50, paid by city.',
      'What schools pays of pay, y1: $50 × 1/3 = $16.666… rounds to $16.67, paid by north.',
      'What is left of what schools pays of pay, y1: $33.33, paid by south, with what rounding left over.',
    ])
  })
})

describe('cost lines that are shared together', () => {
  const lines = (...ids: string[]) => ids.map((id) => ({ id, amount: 100 }))

  it('are listed up to three; of more, two are named', () => {
    expect(told({ costLines: lines('a', 'b', 'c') })[0]).toBe('a, b and c, y1: $300 × 50% = $150, paid by schools.')
    expect(told({ costLines: lines('a', 'b', 'c', 'd', 'e') })[0]).toBe(
      'a, b and 3 more cost lines, y1: $500 × 50% = $250, paid by schools.',
    )
  })

  it('are one step, of which each line says its own part, also of what nobody bears or what is in kind', () => {
    const explained = (parts: object) => {
      const breakdown = settleFile({ costLines: lines('a', 'b'), ...parts })
      return breakdown.cells.filter(({ costLineId }) => costLineId === 'a').map((cell) => explainCell(breakdown, cell))
    }
    const [schools, nobody] = explained({ split: [{ steps: [{ shares: { schools: '75%' } }] }] })
    expect(schools).toEqual([
      { sentence: 'a, y1, paid out by city: $100.' },
      { sentence: 'a and b, y1: $200 × 75% = $150, paid by schools.', sharedId: expect.any(String) },
      { sentence: 'Of this, schools pays $75 for a.' },
    ])
    expect(nobody?.at(-1)?.sentence).toBe('Of this, nobody pays $25 for a.')
    const costLines = lines('a', 'b').map((line) => ({ ...line, inKind: true }))
    const split = [
      { when: { costLines: ['a', 'b'] }, per: 'year', steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] },
    ]
    const [inKind] = explained({ costLines, split })
    expect(inKind?.map(({ sentence }) => sentence)).toEqual([
      'a, y1, given in kind by city: $100.',
      'a and b, y1: $200 × 50% = $100, borne by schools.',
      'Of this, schools bears $50 for a.',
    ])
  })

  it('are not spoken of where a line is by itself', () => {
    const breakdown = settleFile({})
    expect(breakdown.cells.map((cell) => explainCell(breakdown, cell).slice(1))).toEqual([
      [{ sentence: 'pay, y1: $100,000 × 50% = $50,000, paid by schools.' }],
      [{ sentence: 'What is left of pay, y1: $50,000, paid by city.' }],
    ])
  })
})

describe('a step that is not recorded', () => {
  it('says which part of it is not', () => {
    const first = (...steps: object[]) => told({ split: [{ steps: [...steps, { rest: 'city' }] }] })[0]
    expect(first({ shares: { schools: null } })).toBe(
      'pay, y1: $100,000 × a percent not recorded = at most $100,000 (1 amount not recorded), paid by schools.',
    )
    expect(first({ of: { fraction: null, unit: 'months' }, shares: { schools: '50%' } })).toBe(
      'pay, y1: $100,000 × a part of the time not recorded × 50% = at most $50,000 (1 amount not recorded), paid by schools.',
    )
    const values = { byYear: { y1: { city: 1, schools: 3 } } }
    const measures = [{ id: 'enr', name: 'Enrollment', unit: 'students', values }]
    expect(told({ years: TWO_YEARS, measures, split: [{ steps: [{ measure: 'enr' }] }] }).slice(2)).toEqual([
      'pay, y2: $100,000 × a part by Enrollment not recorded = at most $100,000 (1 amount not recorded), paid by city.',
      'pay, y2: $100,000 × a part by Enrollment not recorded = at most $100,000 (1 amount not recorded), paid by schools.',
      'pay, y2: in which parts it is borne is not recorded.',
    ])
  })

  it('counts what is not recorded besides the cost', () => {
    const days = pay({ each: 350, times: [{ n: 18, unit: 'days', upTo: true }] })
    const shares = (share: unknown) => [{ steps: [{ shares: { schools: share } }, { rest: 'city' }] }]
    expect(told({ costLines: days, split: shares(null) })[0]).toBe(
      'pay, y1: at most $6,300 (1 amount not recorded) × a percent not recorded = at most $6,300 (2 amounts not recorded), paid by schools.',
    )
    expect(told({ costLines: days, split: shares('50%') })[0]).toBe(
      'pay, y1: at most $6,300 (1 amount not recorded) × 50% = at most $3,150, paid by schools.',
    )
  })
})

describe('first units in words', () => {
  it('are counted in all their units', () => {
    const times = (events: number) => [
      { n: events, unit: 'events' },
      { n: 8, unit: 'hours' },
    ]
    const steps = [{ of: { firstUnits: times(2) }, shares: { schools: '100%' } }, { rest: 'city' }]
    expect(told({ costLines: pay({ each: 100, times: times(3) }), split: [{ per: 'line', steps }] })[0]).toBe(
      'pay, y1: $2,400, of which the first 2 events × 8 hours × 100% = $1,600, paid by schools.',
    )
  })
})

describe('what parts owe their party', () => {
  it('is said of each, and of no debt between parties; the party may be called otherwise', () => {
    const steps = [{ shares: { north: '40%' } }, { rest: 'south' }]
    const breakdown = settleFile({
      parties: WITH_CAMPUSES,
      allocations: byCampus(...steps).map((each) => ({ ...each, owed: true })),
    })
    expect(wordPartDebts(breakdown)).toEqual([
      'north owes schools $20,000 for y1.',
      'south owes schools $30,000 for y1.',
    ])
    expect(wordPartDebts(breakdown, (id) => `the ${id}`)[0]).toBe('north owes the schools $20,000 for y1.')
  })
})
