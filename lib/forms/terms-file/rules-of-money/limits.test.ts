import { describe, expect, it } from 'vitest'
import { costBorneBy, costUnallocated } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const ALL_TO_SCHOOLS = [{ steps: [{ shares: { schools: '100%' } }, { rest: 'city' }] }]
const cap = (atMost: unknown, parts: object = {}) => ({
  id: 'cap',
  name: 'School cap',
  on: 'schools',
  atMost,
  ...parts,
})
const upTo = (days: number) => ({ each: 1, times: [{ n: days, unit: 'days', upTo: true }] })

/** The figures of what the schools bear of each line, in the order of lines. */
function heldTo(limits: object[], amounts: Record<string, unknown>, parts: object = {}) {
  const costLines = Object.entries(amounts).map(([id, amount]) => ({ id, amount }))
  const breakdown = settleFile({ costLines, split: ALL_TO_SCHOOLS, limits, ...parts })
  return {
    breakdown,
    lines: costLines.map(({ id }) => costBorneBy(breakdown, 'schools', { costLineId: id })),
    sum: costBorneBy(breakdown, 'schools'),
  }
}

describe('a limit on several cost lines', () => {
  it('cuts each by the same part: $75 of $150 is $50 of $100 and $25 of $50', () => {
    expect(heldTo([cap(75)], { pay: 100, car: 50 }).lines.map(({ cents }) => cents)).toEqual([5_000, 2_500])
  })

  it('cuts nothing where it is just met', () => {
    const { breakdown, lines } = heldTo([cap(150)], { pay: 100, car: 50 })
    expect(lines.map(({ cents }) => cents)).toEqual([10_000, 5_000])
    expect(breakdown.draws.map(({ limited }) => limited)).toEqual([undefined, undefined])
  })

  it('lets a credit through, and what the credit makes room for', () => {
    expect(heldTo([cap(75)], { pay: 100, credit: -50 }).lines.map(({ cents }) => cents)).toEqual([10_000, -5_000])
  })

  it('means only the lines and years that it names', () => {
    const when = { costLines: ['pay'], years: ['y2'] }
    const { breakdown } = heldTo([cap(30, { when })], { pay: 100, car: 50 }, { years: TWO_YEARS })
    const paid = ['y1', 'y2'].map((yearId) => costBorneBy(breakdown, 'schools', { yearId }).cents)
    expect(paid).toEqual([15_000, 8_000])
  })

  it('is used first by the lines of the rule that stands first', () => {
    const split = [{ when: { costLines: ['car'] }, ...ALL_TO_SCHOOLS[0] }, ...ALL_TO_SCHOOLS]
    expect(heldTo([cap(75)], { pay: 100, car: 50 }, { split }).lines.map(({ cents }) => cents)).toEqual([2_500, 5_000])
  })

  it('says what it held, what that would have been, and what was left of it, of the one that holds', () => {
    const { breakdown } = heldTo([cap(120), cap(75, { id: 'lower' })], { pay: 100, car: 50 })
    expect(breakdown.draws[0]?.limited).toEqual({
      limitId: 'lower',
      name: 'School cap',
      withoutLimit: { cents: 15_000, missing: [] },
      leftBefore: { cents: 7_500, missing: [] },
    })
    expect(breakdown.draws[0]?.figure.cents).toBe(7_500)
  })
})

describe('several limits on one bearer', () => {
  it('all bind, in whatever order they are listed', () => {
    const [yearly, once] = [cap(100, { per: ['year'] }), cap(150, { id: 'once' })]
    for (const limits of [
      [yearly, once],
      [once, yearly],
    ]) {
      const { breakdown } = heldTo(limits, { pay: 120 }, { years: TWO_YEARS })
      const paid = ['y1', 'y2'].map((yearId) => costBorneBy(breakdown, 'schools', { yearId }).cents)
      expect(paid).toEqual([10_000, 5_000])
    }
  })

  it('bound what is not recorded by the lowest, in whatever order they are listed', () => {
    const [yearly, once] = [cap(100, { per: ['year'] }), cap(60, { id: 'once' })]
    for (const limits of [
      [yearly, once],
      [once, yearly],
    ]) {
      const { lines, sum } = heldTo(limits, { pay: null, car: null })
      expect(lines.map(({ atMostCents }) => atMostCents)).toEqual([6_000, 6_000])
      expect(sum.atMostCents).toBe(6_000)
    }
  })
})

describe('a limit by officer', () => {
  const positions = [
    { id: 'officer', headcount: 2 },
    { id: 'guard', headcount: 3 },
  ]
  const costLines = [
    { id: 'pay', position: 'officer', amount: 400 },
    { id: 'guards', position: 'guard', amount: 400 },
    { id: 'car', amount: 400 },
  ]
  const paid = (parts: object) => {
    const limits = [cap({ each: 50, times: ['headcount'] }, parts)]
    const breakdown = settleFile({ positions, costLines, split: ALL_TO_SCHOOLS, limits })
    return costLines.map(({ id }) => costBorneBy(breakdown, 'schools', { costLineId: id }).cents)
  }

  it('counts the officers of the lines that it means', () => {
    expect(paid({ when: { costLines: ['pay', 'car'] } })).toEqual([5_000, 40_000, 5_000])
  })

  it('counts those of all positions, where it means all lines: five times $50 over $1,200', () => {
    expect(paid({})).toEqual([8_334, 8_333, 8_333])
  })

  it('per position is one limit for each, and one for the lines of no position', () => {
    expect(paid({ per: ['position'] })).toEqual([10_000, 15_000, 25_000])
  })
})

describe('a limit not recorded', () => {
  it('holds nothing, and says so for each year', () => {
    const { sum, breakdown } = heldTo([cap(null, { per: ['year'] })], { pay: 100 }, { years: TWO_YEARS })
    expect(sum.cents).toBe(20_000)
    expect(breakdown.warnings).toEqual(
      ['y1', 'y2'].map((yearId) => ({
        name: 'limit-not-recorded',
        message: `School cap (not to exceed) is not recorded for ${yearId}: no figure is held to it.`,
        yearId,
        aboutId: 'cap',
      })),
    )
  })

  it('in one year alone still holds the other', () => {
    const limits = [cap({ byYear: { y1: 70 } }, { per: ['year'] })]
    expect(heldTo(limits, { pay: 100 }, { years: TWO_YEARS }).sum.cents).toBe(17_000)
  })
})

describe('a limit below zero', () => {
  it('lets nothing through', () => {
    expect(heldTo([cap(-10)], { pay: 100 }).sum.cents).toBe(0)
  })
})

describe('the ceiling of a grant', () => {
  it('is a limit on it over all years, by its name', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      sources: [{ id: 'cops', name: 'COPS grant', ceiling: 150 }],
      costLines: [{ id: 'pay', amount: 100 }],
      split: [{ steps: [{ shares: { cops: '100%' } }, { rest: 'city' }] }],
    })
    expect(['y1', 'y2'].map((yearId) => costBorneBy(breakdown, 'cops', { yearId }).cents)).toEqual([10_000, 5_000])
    expect(breakdown.draws.map(({ limited }) => limited?.name)).toContain('COPS grant, in all')
  })

  it('and a limit on it of the same sum may stand side by side', () => {
    const breakdown = settleFile({
      sources: [
        { id: 'cops', ceiling: 70 },
        { id: 'levy', ceiling: 20 },
      ],
      costLines: [{ id: 'pay', amount: 100 }],
      split: [{ steps: [{ shares: { cops: '100%' } }, { shares: { levy: '100%' } }, { rest: 'city' }] }],
    })
    expect(['cops', 'levy', 'city'].map((id) => costBorneBy(breakdown, id).cents)).toEqual([7_000, 2_000, 1_000])
  })
})

describe('what is not recorded, under a limit', () => {
  it('comes after what is known: at most what that leaves of the limit', () => {
    const { lines, sum } = heldTo([cap(100)], { pay: 80, car: null })
    expect(lines).toEqual([
      { cents: 8_000, missing: [] },
      { cents: null, atLeastCents: 0, atMostCents: 2_000, missing: ['car, y1'] },
    ])
    expect(sum).toEqual({ cents: null, atLeastCents: 8_000, atMostCents: 10_000, missing: ['car, y1'] })
  })

  it('is nothing where what is known uses up the limit', () => {
    const { lines } = heldTo([cap(100)], { pay: 100, car: 50, fuel: null })
    expect(lines.map(({ cents }) => cents)).toEqual([6_667, 3_333, 0])
  })

  it('is at most its own bound, where that is lower', () => {
    const { lines, breakdown } = heldTo([cap(100)], { pay: 80, days: upTo(20) })
    expect(lines[1]).toMatchObject({ cents: null, atMostCents: 2_000 })
    expect(breakdown.draws[0]?.limited).toBeUndefined()
    expect(heldTo([cap(100)], { pay: 80, days: upTo(15) }).lines[1]).toMatchObject({ atMostCents: 1_500 })
    expect(heldTo([cap(100)], { pay: 80, days: upTo(25) }).lines[1]).toMatchObject({ atMostCents: 2_000 })
  })

  it('of several lines is at most what is left of the limit, together', () => {
    const { lines, sum } = heldTo([cap(100)], { pay: 80, a: upTo(15), b: upTo(15) })
    expect(lines.slice(1).map(({ atMostCents }) => atMostCents)).toEqual([1_500, 1_500])
    expect(sum).toMatchObject({ atLeastCents: 8_000, atMostCents: 10_000 })
  })

  it('and is surely more than the limit is the limit', () => {
    const costLines = [
      { id: 'pay', amount: 50 },
      { id: 'car', amount: null },
      { id: 'overhead', amount: { percent: '100%', of: { costLines: ['pay', 'car'] } } },
    ]
    const limits = [cap(30, { when: { costLines: ['overhead'] } })]
    const breakdown = settleFile({ costLines, split: ALL_TO_SCHOOLS, limits })
    expect(costBorneBy(breakdown, 'schools', { costLineId: 'overhead' })).toEqual({ cents: 3_000, missing: [] })
  })

  it('uses up an unknown part of a limit for all years, of which a later year then has at most the rest', () => {
    const limits = [cap(100)]
    const later = (y2: number) => {
      const { breakdown } = heldTo(limits, { pay: { byYear: { y1: null, y2 } } }, { years: TWO_YEARS })
      return costBorneBy(breakdown, 'schools', { yearId: 'y2' })
    }
    expect(later(80)).toEqual({ cents: null, atLeastCents: 0, atMostCents: 8_000, missing: ['pay, y1'] })
    expect(later(150)).toEqual({ cents: null, atLeastCents: 0, atMostCents: 10_000, missing: ['pay, y1'] })
    expect(later(0)).toEqual({ cents: 0, missing: [] })
    expect(later(-5)).toEqual({ cents: -500, missing: [] })
  })

  it('that has a bound uses up no more than that of a limit for all years', () => {
    const year2 = (y2: number) => {
      const breakdown = settleFile({
        years: TWO_YEARS,
        costLines: [
          { id: 'days', amount: upTo(60), years: ['y1'] },
          { id: 'pay', amount: y2, years: ['y2'] },
        ],
        split: ALL_TO_SCHOOLS,
        limits: [cap(100)],
      })
      return costBorneBy(breakdown, 'schools', { yearId: 'y2' })
    }
    expect(year2(40)).toEqual({ cents: 4_000, missing: [] })
    expect(year2(41)).toMatchObject({ cents: null, atMostCents: 4_100, missing: ['number of days, y1'] })
  })

  it('leaves to the next step what the limit may turn away', () => {
    const { breakdown } = heldTo([cap(100)], { pay: 130, days: upTo(25) })
    expect(costBorneBy(breakdown, 'city')).toEqual({
      cents: null,
      atLeastCents: 3_000,
      atMostCents: 5_500,
      missing: ['number of days, y1'],
    })
    expect(costUnallocated(breakdown).cents).toBe(0)
  })
})

describe('a fund with a yearly sum', () => {
  const fund = (byYear: object, parts: object = {}) => {
    const years = [...TWO_YEARS, { id: 'y3', startsOn: '2026-07-01', endsOn: '2027-06-30' }]
    const breakdown = settleFile({
      years,
      sources: [{ id: 'fund' }],
      costLines: [{ id: 'pay', amount: { byYear } }],
      split: [{ steps: [{ shares: { fund: '100%' } }, { rest: 'city' }] }],
      limits: [{ id: 'yearly', on: 'fund', per: ['year'], atMost: 100, carriesOver: true, ...parts }],
    })
    return years.map(({ id: yearId }) => costBorneBy(breakdown, 'fund', { yearId }))
  }

  it('hands on what two years left unused, whether anything was drawn or not', () => {
    expect(fund({ y1: 40, y2: 0, y3: 500 }).map(({ cents }) => cents)).toEqual([4_000, 0, 26_000])
    const onlyLast = { when: { costLines: ['pay'], years: ['y3'] } }
    expect(fund({ y1: 40, y2: 0, y3: 500 }, onlyLast)[2]?.cents).toBe(30_000)
  })

  it('hands on at most what an amount not recorded may have left', () => {
    expect(fund({ y1: null, y2: 150, y3: 0 })[1]).toEqual({
      cents: null,
      atLeastCents: 10_000,
      atMostCents: 15_000,
      missing: ['pay, y1'],
    })
    expect(fund({ y1: null, y2: 100, y3: 0 })[1]).toEqual({ cents: 10_000, missing: [] })
  })
})
