import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { continueTerms } from '@/lib/domain/terms/renew/continue-terms'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'
import { readFile, settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'
import { writeTermsFile } from '@/lib/forms/terms-file/write/write-terms-file'

const least = (on: string, atLeast: unknown, parts: object = {}) => ({
  id: `least ${on}`,
  name: 'Minimum',
  on,
  atLeast,
  ...parts,
})
const borne = (parts: object, ids: string[], yearId?: string) => {
  const breakdown = settleFile(parts)
  return ids.map((id) => costBorneBy(breakdown, id, yearId ? { yearId } : {}).cents)
}
const told = (parts: object) => {
  const breakdown = settleFile(parts)
  return breakdown.draws.map((draw) => wordDraw(breakdown, draw))
}

const GREATER = {
  years: TWO_YEARS,
  costLines: [{ id: 'pay', name: 'Pay', amount: { byYear: { y1: 128_500, y2: 149_333 } } }],
  minimums: [least('schools', 70_000)],
}

/** 40% of two lines to the county; the three districts by enrollment, none less than $15,000. */
const DISTRICTS = {
  parties: ['county', 'a', 'b', 'c'].map((id) => ({ id, side: id === 'county' ? 'agency' : 'district' })),
  measures: [{ id: 'enr', name: 'Enrollment', unit: 'students', values: { a: 4_210, b: 1_155, c: 310 } }],
  costLines: [
    { id: 'deputy', amount: 168_000 },
    { id: 'supplies', amount: 3_400 },
  ],
  split: [{ steps: [{ shares: { county: '40%' } }, { measure: 'enr' }] }],
  minimums: ['a', 'b', 'c'].map((id) => least(id, 15_000)),
}

describe('not less than', () => {
  it('the greater of half and $70,000: half of $128,500 is raised, half of $149,333 stands', () => {
    expect(borne(GREATER, ['schools', 'city'], 'y1')).toEqual([7_000_000, 5_850_000])
    expect(borne(GREATER, ['schools', 'city'], 'y2')).toEqual([7_466_650, 7_466_650])
    expect(told(GREATER).slice(0, 3)).toEqual([
      'Pay, y1: $128,500 × 50% = $64,250, paid by schools.',
      'What schools pays is raised by $5,750 to $70,000, the least that it pays (Minimum), out of what is left of Pay, y1: $64,250.',
      'What is left of Pay, y1: $58,500, paid by city.',
    ])
    expect(settleFile(GREATER).warnings).toEqual([])
  })

  it('is in one year alone where it says so', () => {
    const minimums = [least('schools', 70_000, { years: ['y2'] })]
    expect(borne({ ...GREATER, minimums }, ['schools'], 'y1')).toEqual([6_425_000])
  })

  it('$15,000 a district is taken from the others in proportion, to the cent', () => {
    expect(borne(DISTRICTS, ['county', 'a', 'b', 'c'])).toEqual([6_856_000, 6_892_943, 1_891_057, 1_500_000])
    const { lines, cells } = settleFile(DISTRICTS)
    for (const { costLineId, figure } of lines) {
      const own = cells.filter((cell) => cell.costLineId === costLineId)
      expect(own.reduce((sum, cell) => sum + (cell.figure.cents ?? Number.NaN), 0)).toBe(figure.cents)
    }
    // 102,840 by 310 of 5,675 students is 5,617.69
    expect(told(DISTRICTS).slice(1)).toEqual([
      'What is left of deputy and supplies, y1: $102,840 × 4,210 of 5,675 students = $76,291.876… rounds to $76,291.88, cut to $68,929.43 for the least that c pays, paid by a.',
      'What is left of deputy and supplies, y1: $102,840 × 1,155 of 5,675 students = $20,930.431… rounds to $20,930.43, cut to $18,910.57 for the least that c pays, paid by b.',
      'What is left of deputy and supplies, y1: $102,840 × 310 of 5,675 students = $5,617.691… rounds to $5,617.69, paid by c.',
      'What c pays is raised by $9,382.31 to $15,000, the least that it pays (Minimum), out of what was cut from the shares of a and b.',
    ])
  })

  it('holds for those who make room as well: $19,000 of $102,840 leave $64,840 to one', () => {
    const minimums = ['a', 'b', 'c'].map((id) => least(id, 19_000))
    expect(borne({ ...DISTRICTS, minimums }, ['a', 'b', 'c'])).toEqual([6_484_000, 1_900_000, 1_900_000])
  })

  it('takes no more than there is, and says what is lacking', () => {
    const costLines = [{ id: 'pay', name: 'Pay', amount: 60_000 }]
    const breakdown = settleFile({ costLines, minimums: [least('schools', 70_000)] })
    expect(['schools', 'city'].map((id) => costBorneBy(breakdown, id).cents)).toEqual([6_000_000, 0])
    expect(breakdown.warnings.map(({ message }) => message)).toEqual([
      'schools bears $10,000 less in y1 than the least it is to bear, $70,000 (Minimum): no more is left to bear.',
    ])
  })

  it('counts what all rules give it, and is met in the last of them', () => {
    const costLines = [
      { id: 'car', amount: 20_000 },
      { id: 'pay', amount: 100_000 },
    ]
    const split = [
      { when: { costLines: ['car'] }, steps: [{ shares: { schools: '25%' } }, { rest: 'city' }] },
      { steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] },
    ]
    // 5,000 of the car and 50,000 of the pay lack 5,000
    const breakdown = settleFile({ costLines, split, minimums: [least('schools', 60_000)] })
    const of = (costLineId: string) => costBorneBy(breakdown, 'schools', { costLineId }).cents
    expect([of('car'), of('pay')]).toEqual([500_000, 5_500_000])
  })

  it('passes no limit', () => {
    const limits = [{ id: 'cap', on: 'schools', per: ['year'], atMost: 68_000 }]
    expect(borne({ ...GREATER, limits }, ['schools'], 'y1')).toEqual([6_800_000])
  })

  it('may be a percent of the cost, or so much for each officer', () => {
    const positions = [{ id: 'sro', headcount: 2 }]
    const costLines = [{ id: 'pay', position: 'sro', amount: 100_000 }]
    const each = { each: 35_000, times: ['headcount'] }
    expect(borne({ positions, costLines, minimums: [least('schools', each)] }, ['schools'])).toEqual([7_000_000])
    const percent = { percent: '60%', of: { costLines: ['pay'] } }
    expect(borne({ positions, costLines, minimums: [least('schools', percent)] }, ['schools'])).toEqual([6_000_000])
  })

  it('beside an amount not recorded holds whatever it is', () => {
    const costLines = [
      { id: 'pay', amount: 80_000 },
      { id: 'car', amount: null },
    ]
    const breakdown = settleFile({ costLines, minimums: [least('schools', 60_000)] })
    const { atLeastCents, atMostCents } = costBorneBy(breakdown, 'schools')
    expect(atLeastCents).toBeLessThanOrEqual(6_000_000)
    expect(atMostCents).toBeUndefined()
  })

  it('of a range is what it is at both ends', () => {
    const costLines = [{ id: 'pay', amount: { low: 110_000, high: 150_000 } }]
    const breakdown = settleFile({ costLines, minimums: [least('schools', 70_000)] })
    expect(costBorneBy(breakdown, 'schools')).toMatchObject({ atLeastCents: 7_000_000, atMostCents: 7_500_000 })
    expect(costBorneBy(breakdown, 'city')).toMatchObject({ atLeastCents: 4_000_000, atMostCents: 7_500_000 })
  })

  it('that is not recorded raises nothing, with a warning', () => {
    const breakdown = settleFile({ minimums: [least('schools', null)] })
    expect(breakdown.warnings.map(({ message }) => message)).toEqual([
      'What schools bears at least (Minimum) is not recorded for y1: no figure is raised to it.',
    ])
  })

  it('is the same written again; another is told', () => {
    const terms = readFile(GREATER)
    const again = readTermsFile(writeTermsFile(terms))
    expect(again.ok && again.content.terms).toEqual(terms)
    const same = readFile({ ...GREATER, minimums: [least('schools', 70_000, { name: 'Floor', years: ['y1', 'y2'] })] })
    expect(compareTerms(terms, same).changes).toEqual([])
    const { minimums: _, ...without } = GREATER
    expect(compareTerms(readFile(without), terms).changes.map(({ sentence }) => sentence)).toEqual([
      'Now schools pays at least $70,000 in each contract year.',
    ])
  })

  it('goes on in a renewal, raised where sums are', () => {
    const years = [{ id: 'y3', startsOn: calendarDate('2026-07-01'), endsOn: calendarDate('2027-06-30') }]
    const raise = { rate: ratio('3%'), toCents: cents(1), sums: true }
    const terms = readFile({ ...GREATER, minimums: [...GREATER.minimums, least('city', 1, { years: ['y1'] })] })
    expect(continueTerms(terms, years, raise).minimums).toEqual([
      { id: 'least schools', name: 'Minimum', on: 'schools', atLeast: { each: 7_210_000 } },
    ])
  })

  it('is refused on whom there is not, and of years said twice', () => {
    expect(() => readFile({ minimums: [least('north', 1)] })).toThrow(
      'minimums[0].on: expected the id of a party or source (city, schools), not "north"',
    )
    const percent = { percent: '10%', of: { years: ['y1'] } }
    expect(() => readFile({ minimums: [least('schools', percent)] })).toThrow('name the years it is for')
  })
})
