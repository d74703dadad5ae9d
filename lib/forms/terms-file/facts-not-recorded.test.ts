import { describe, expect, it } from 'vitest'
import { UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import { costBorneBy, costUnallocated } from '@/lib/domain/breakdown/folds/fold-table'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', side: 'agency' },
  { id: 'schools', side: 'district' },
  { id: 'college', side: 'district' },
]

const messages = (breakdown: ReturnType<typeof settleFile>, name: string) =>
  breakdown.warnings.flatMap((warning) => (warning.name === name ? warning.message : []))

describe('a fact not recorded is named, though the cost is known:', () => {
  const named = (parts: object) => messages(settleFile(parts), 'not-recorded')

  it('a percent', () => {
    expect(named({ split: [{ steps: [{ shares: { schools: null } }, { rest: 'city' }] }] })).toEqual([
      'Not recorded: percent of schools, y1.',
    ])
  })

  it('a part of the time', () => {
    const of = { fraction: null, unit: 'months' }
    const file = { split: [{ steps: [{ of, shares: { schools: '50%' } }, { rest: 'city' }] }] }
    expect(named(file)).toEqual(['Not recorded: part of the time, y1.'])
    expect(costBorneBy(settleFile(file), 'schools')).toMatchObject({ cents: null, atMostCents: 5_000_000 })
  })

  it('the values of a measure', () => {
    const measures = [{ id: 'orders', unit: 'hours', values: null }]
    expect(named({ measures, split: [{ steps: [{ measure: 'orders' }] }] })).toEqual(['Not recorded: orders, y1.'])
  })

  it('the part of a measure in dollars, the measure, or both', () => {
    const levied = (part: string | null, values: number | null) =>
      named({
        measures: [{ id: 'levy', name: 'Levy', unit: 'dollars', values }],
        costLines: [{ id: 'pay', amount: { part, ofMeasure: 'levy' } }],
      })
    expect(levied(null, 90_000)).toEqual(['Not recorded: part of Levy, y1.'])
    expect(levied('1/2', null)).toEqual(['Not recorded: Levy, y1.'])
    expect(levied(null, null)).toEqual(['Not recorded: part of Levy, y1; Levy, y1.'])
  })

  it('a credit brought forward', () => {
    const billing = [{ from: 'schools', to: 'city', payments: 2, openingCredit: null }]
    expect(named({ billing })).toEqual(['Not recorded: credit of schools, y1.'])
  })

  it('a number of what a fixed price covers, of which its price by unit then says that it lacks it', () => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: 100_000, covers: [[{ n: null, unit: 'officers' }]] }],
      stated: [{ what: 'rate', of: 'pay', is: 50_000 }],
    })
    expect(messages(breakdown, 'not-recorded')).toEqual(['Not recorded: number of officers, y1.'])
    expect(breakdown.stated).toMatchObject([{ outcome: 'unknown', ours: { missing: ['number of officers, y1'] } }])
  })
})

describe('a grant larger than what is left', () => {
  it('says its whole sum and what of it is paid', () => {
    const split = [{ steps: [{ amounts: { state: 473_000 } }, { rest: 'city' }] }]
    const breakdown = settleFile({ sources: [{ id: 'state' }], costLines: [{ id: 'car', amount: 320_000 }], split })
    const [draw] = breakdown.draws
    expect(draw && wordDraw(breakdown, draw)).toBe(
      'A fixed sum, $473,000, as much of it as is left to pay: $320,000, paid by state toward car, y1.',
    )
  })
})

describe('two sums of one grant on a cost not recorded', () => {
  it('come to at most both together, in all years', () => {
    const sums = [{ amounts: { state: 1_000 } }, { amounts: { state: 17_000 } }]
    const file = { sources: [{ id: 'state' }], costLines: [{ id: 'pay', amount: null }], split: [{ steps: sums }] }
    expect(costBorneBy(settleFile({ ...file, years: TWO_YEARS }), 'state').atMostCents).toBe(3_600_000)
  })
})

describe('a percent not recorded', () => {
  const steps = [{ shares: { schools: '14%', college: null } }, { rest: 'city' }]
  const file = { parties: PARTIES, split: [{ steps }] }

  it('is at most what the other shares of its step leave', () => {
    expect(costBorneBy(settleFile(file), 'college')).toMatchObject({ cents: null, atMostCents: 8_600_000 })
    const first = { of: { first: 50_000 }, shares: { schools: '14%', college: null } }
    const ofFirst = { parties: PARTIES, costLines: [{ id: 'pay', amount: null }], split: [{ steps: [first] }] }
    expect(costBorneBy(settleFile(ofFirst), 'college')).toMatchObject({ cents: null, atMostCents: 4_300_000 })
  })

  it('is lacked by whoever bears the rest', () => {
    expect(costBorneBy(settleFile(file), 'city')).toMatchObject({
      atMostCents: 8_600_000,
      missing: ['percent of college, y1'],
    })
  })
})

describe('what nobody bears', () => {
  const settleSteps = (steps: object[], amount: number | null = null) =>
    settleFile({
      parties: PARTIES,
      costLines: [{ id: 'pay', amount }],
      measures: [{ id: 'orders', unit: 'hours', values: null }],
      split: [{ steps }],
    })
  const warned = (steps: object[], amount?: number | null) => messages(settleSteps(steps, amount), 'unallocated')

  it('is not spoken of where only the parts of the last step are not recorded', () => {
    expect(warned([{ shares: { city: '20%', schools: null } }])).toEqual([])
    expect(warned([{ shares: { city: null, schools: null } }], 1_000)).toEqual([])
    expect(warned([{ measure: 'orders' }])).toEqual([])
    expect(warned([{ shares: { city: null } }, { shares: { schools: null, college: null } }])).toEqual([])
  })

  it('stays unknown in the figures there, and the calculation says why', () => {
    const breakdown = settleSteps([{ shares: { city: null, schools: null } }], 1_000)
    expect(costUnallocated(breakdown)).toMatchObject({ cents: null, atMostCents: 100_000 })
    const draw = breakdown.draws.find(({ bearerId }) => bearerId === UNALLOCATED)
    expect(draw && wordDraw(breakdown, draw)).toBe('pay, y1: in which parts it is borne is not recorded.')
  })

  it('is warned of where something is surely left', () => {
    expect(warned([{ shares: { city: '20%', schools: '79%' } }])).toHaveLength(1)
    expect(warned([{ shares: { city: null } }, { shares: { schools: '50%' } }])).toHaveLength(1)
    expect(warned([{ of: { fraction: '10/12', unit: 'months' }, shares: { schools: null } }], 1_200)).toHaveLength(1)
  })

  it('is warned of where a limit may turn some of it away', () => {
    const limits = [{ id: 'cap', on: 'schools', atMost: 500 }]
    const breakdown = settleFile({ limits, split: [{ steps: [{ shares: { schools: null } }] }] })
    expect(messages(breakdown, 'unallocated')).toHaveLength(1)
  })

  it('of a cost not recorded is said as its part, where that is known', () => {
    const part = (steps: object[]) => warned(steps)[0]?.split(' of ')[0]
    expect(part([{ shares: { city: '56.4%', schools: '42.6%' } }])).toBe('1%')
    expect(part([{ shares: { city: '50%' } }, { shares: { schools: '2/3' } }])).toBe('16.67%')
    expect(part([{ amounts: { city: 500 } }, { shares: { schools: '50%' } }])).toBe('An amount not recorded')
    expect(part([{ shares: { city: null } }, { shares: { schools: '50%' } }])).toBe('An amount not recorded')
  })

  it('of a part of a party is not spoken of either where only the parts are not recorded', () => {
    const parties = [PARTIES[0], { id: 'schools', side: 'district', parts: ['north', 'south'] }]
    const cut = (steps: object[]) =>
      messages(settleFile({ parties, allocations: [{ of: 'schools', by: 'campus', steps }] }), 'unallocated')
    expect(cut([{ shares: { north: null, south: null } }])).toEqual([])
    expect(cut([{ shares: { north: '50%' } }])).toHaveLength(1)
  })
})

describe('of two limits on a party, each on some of the lines, one a percent of what is not recorded', () => {
  /** The schools pay at most $77 of pay and vehicle, and at most 40% of pay less the credit of vehicle and credit. */
  const borne = (pay: number | null) =>
    costBorneBy(
      settleFile({
        costLines: [
          { id: 'pay', amount: pay },
          { id: 'vehicle', amount: 79 },
          { id: 'credit', amount: -78 },
        ],
        split: [{ steps: [{ rest: 'schools' }] }],
        limits: [
          { id: 'one', on: 'schools', when: { costLines: ['pay', 'vehicle'] }, atMost: 77 },
          {
            ...{ id: 'other', on: 'schools', when: { costLines: ['vehicle', 'credit'] } },
            atMost: { percent: '40%', of: { costLines: ['pay', 'credit'] } },
          },
        ],
      }),
      'schools',
    )

  it('either may be the tighter one, which comes first: both orders are within the bounds', () => {
    // 40% of pay less $78 is nothing: the other limit turns vehicle and credit away before the first one is asked.
    expect(borne(0)).toMatchObject({ cents: 0 })
    expect(borne(50)).toMatchObject({ cents: 5_000 })
    // It is wider than the first: of pay and vehicle $77 are left, less the credit of $78.
    expect(borne(300)).toMatchObject({ cents: -100 })
    const { cents, atLeastCents, atMostCents } = borne(null)
    expect(cents).toBeNull()
    expect(atLeastCents ?? -Infinity).toBeLessThanOrEqual(-100)
    expect(atMostCents ?? Infinity).toBeGreaterThanOrEqual(7_700)
  })
})
