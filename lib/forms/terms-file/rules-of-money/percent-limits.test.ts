import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'
import { readFile, settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'
import { writeTermsFile } from '@/lib/forms/terms-file/write/write-terms-file'

const YEARS = ['y1', 'y2', 'y3', 'y4'].map((id, index) => ({
  id,
  startsOn: `${2025 + index}-10-01`,
  endsOn: `${2026 + index}-09-30`,
}))

/** A COPS award: 85%, 75% and 70% of three years, not over 75% of all three; the fourth is the city's and schools'. */
const COPS = {
  years: YEARS,
  sources: [{ id: 'cops', name: 'COPS grant', years: ['y1', 'y2', 'y3'] }],
  positions: [{ id: 'sro', name: 'SROs', headcount: 2 }],
  costLines: [
    {
      id: 'pay',
      name: 'Pay',
      position: 'sro',
      amount: { each: 92_000, times: ['headcount'], grows: { by: '4%' } },
      trueUp: 'amount',
    },
  ],
  split: [
    {
      steps: [
        { shares: { cops: { byYear: { y1: '85%', y2: '75%', y3: '70%', y4: '0%' } } } },
        { shares: { schools: '60%' } },
        { rest: 'city' },
      ],
    },
  ],
  limits: [{ id: 'match', name: 'Federal part', on: 'cops', atMost: { percent: '75%', of: {} } }],
}

const paid = (parts: object, id: string, yearId?: string) =>
  costBorneBy(settleFile(parts), id, yearId ? { yearId } : {}).cents

const LINES = [
  { id: 'pay', amount: 80_000 },
  { id: 'car', amount: 20_000 },
]
const forty = (of: object, parts: object = {}) => ({
  costLines: LINES,
  limits: [{ id: 'cap', name: 'Cap', on: 'schools', per: ['year'], atMost: { percent: '40%', of }, ...parts }],
})

describe('a limit that is a percent of the cost', () => {
  it('over all years of an award: 75% of $574,374.40 is $430,780.80', () => {
    expect(['y1', 'y2', 'y3', 'y4'].map((year) => paid(COPS, 'cops', year))).toEqual([
      15_640_000, 14_352_000, 13_086_080, 0,
    ])
    const breakdown = settleFile(COPS)
    expect(breakdown.draws.map((draw) => wordDraw(breakdown, draw))).toContain(
      'Pay, y3: $199,014.40 × 70% = $139,310.08, but not to exceed $130,860.80, what is left of $430,780.80, that is 75% of $574,374.40 (Federal part), paid by COPS grant.',
    )
  })

  it('follows what the cost really was: 75% of $594,374.40 leaves $145,860.80', () => {
    expect(paid({ ...COPS, actuals: { amounts: { pay: { y2: 191_360, y3: 219_014.4 } } } }, 'cops', 'y3')).toBe(
      14_586_080,
    )
  })

  it('names its years itself, where it is not of those that it is for', () => {
    const limits = [{ id: 'match', on: 'cops', atMost: { percent: '75%', of: { years: ['y1', 'y2'] } } }]
    // 75% of 375,360 is 281,520
    expect(paid({ ...COPS, limits }, 'cops')).toBe(28_152_000)
  })

  it('of a year is of that year alone, of all that is paid or of some lines', () => {
    expect(paid(forty({}), 'schools')).toBe(4_000_000)
    expect(paid(forty({ costLines: ['pay'] }), 'schools')).toBe(3_200_000)
    const growing = [{ id: 'pay', amount: { byYear: { y1: 100_000, y2: 200_000 } } }]
    expect(paid({ ...forty({}), years: TWO_YEARS, costLines: growing }, 'schools', 'y2')).toBe(8_000_000)
  })

  it('counts what is given in kind only where it is named', () => {
    const costLines = [...LINES, { id: 'office', category: 'space', amount: 10_000, inKind: true }]
    expect(paid({ ...forty({}), costLines }, 'schools')).toBe(4_000_000)
    expect(paid({ ...forty({ costLines: ['pay', 'car', 'office'] }), costLines }, 'schools')).toBe(4_400_000)
  })

  it('of an amount not recorded is at least the percent of what is known', () => {
    const costLines = [LINES[0], { id: 'car', amount: null }]
    const breakdown = settleFile({ ...forty({}), costLines })
    expect(costBorneBy(breakdown, 'schools')).toEqual({ cents: null, atLeastCents: 3_200_000, missing: ['car, y1'] })
    expect(wordDraw(breakdown, breakdown.draws[0] as never)).toBe(
      'pay and car, y1: at least $80,000 (1 amount not recorded) × 50% = at least $40,000, but not to exceed 40% of at least $80,000 (Cap), which leaves at least $32,000, paid by schools.',
    )
  })

  it('of a range lies between what it is of both ends', () => {
    const costLines = [{ id: 'pay', amount: { low: 80_000, high: 100_000 } }]
    expect(costBorneBy(settleFile({ ...forty({}), costLines }), 'schools')).toMatchObject({
      atLeastCents: 3_200_000,
      atMostCents: 4_000_000,
    })
  })

  it('that is not recorded itself holds nothing, with a warning', () => {
    const limits = [{ id: 'cap', on: 'schools', per: ['year'], atMost: { percent: null, of: {} } }]
    const breakdown = settleFile({ costLines: LINES, limits })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(5_000_000)
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['limit-not-recorded'])
  })

  it('may be printed as the award', () => {
    const stated = [{ what: 'limit', of: 'match', is: '430780.80' }]
    expect(settleFile({ ...COPS, stated }).stated[0]?.outcome).toBe('matches')
  })

  it('is the same written again, or otherwise; another percent is told', () => {
    const terms = readFile(COPS)
    const again = readTermsFile(writeTermsFile(terms))
    expect(again.ok && again.content.terms).toEqual(terms)
    const of = { years: ['y1', 'y2', 'y3'] }
    const same = readFile({ ...COPS, limits: [{ ...COPS.limits[0], atMost: { percent: '3/4', of } }] })
    expect(compareTerms(terms, same).changes).toEqual([])
    const more = readFile({ ...COPS, limits: [{ ...COPS.limits[0], atMost: { percent: '80%', of: {} } }] })
    expect(compareTerms(terms, more).changes.map(({ sentence }) => sentence)).toEqual([
      'What COPS grant pays is now not to exceed 80% of all cost lines in all.',
      'What COPS grant pays was not to exceed 75% of all cost lines in all.',
    ])
  })

  it('for each year names no years of its own', () => {
    expect(() => readFile(forty({ years: ['y1'] }))).toThrow(
      'limits[0].atMost.of.years: expected no years: a limit for each year is a percent of that year\'s cost; name the years it is for under its "when"',
    )
  })
})
