import { describe, expect, it } from 'vitest'
import { foldNetCost } from '@/lib/domain/breakdown/folds/fold-net-cost'
import { costBorneBy, foldTable, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', name: 'City of Elm', side: 'agency' },
  { id: 'schools', side: 'district', parts: [{ id: 'north', name: 'North High' }] },
]

describe('a breakdown', () => {
  it('lists who may bear cost: parties, sources, parts', () => {
    const sources = [{ id: 'cops', name: 'COPS grant', paidTo: 'city' }, { id: 'levy' }]
    expect(settleFile({ parties: PARTIES, sources }).bearers).toStrictEqual([
      { id: 'city', name: 'City of Elm', kind: 'party', side: 'agency' },
      { id: 'schools', name: 'schools', kind: 'party', side: 'district' },
      { id: 'cops', name: 'COPS grant', kind: 'source', paidTo: 'city' },
      { id: 'levy', name: 'levy', kind: 'source' },
      { id: 'north', name: 'North High', kind: 'part', partOf: 'schools' },
    ])
  })

  it('describes each cost line with what the terms say of it, and no more', () => {
    const costLines = [
      { id: 'pay', name: 'Pay', category: 'salary', amount: 100 },
      {
        id: 'office',
        amount: 50,
        position: 'sro',
        incurredBy: 'schools',
        billedBy: 'city',
        inKind: true,
        basis: 'inferred',
        trueUp: 'amount',
      },
    ]
    const positions = [{ id: 'sro', name: 'SRO', headcount: 1 }]
    expect(settleFile({ costLines, positions }).costLines).toStrictEqual([
      { id: 'pay', name: 'Pay', category: 'salary', incurredBy: 'city', trueUp: 'none' },
      {
        id: 'office',
        name: 'office',
        category: 'program',
        incurredBy: 'schools',
        trueUp: 'amount',
        billedBy: 'city',
        positionId: 'sro',
        positionName: 'SRO',
        inKind: true,
        basis: 'inferred',
      },
    ])
  })

  it('points from each cell to the draws that made it, and from each draw to its term', () => {
    const { cells, draws } = settleFile({
      split: [
        {
          when: { costLines: ['none', 'pay'] },
          steps: [{ shares: { schools: '10%' } }, { shares: { schools: '50%' } }],
        },
      ],
      costLines: [
        { id: 'pay', amount: 100 },
        { id: 'none', amount: 0 },
      ],
    })
    const ids = draws.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    expect(draws.map(({ term }) => term)).toEqual([
      { rule: 0, step: 0 },
      { rule: 0, step: 1 },
      { rule: 0, step: 2 },
    ])
    const pay = cells.filter(({ costLineId }) => costLineId === 'pay')
    expect(pay.map(({ bearerId, figure, drawIds }) => [bearerId, figure.cents, drawIds])).toEqual([
      ['schools', 5_500, ids.slice(0, 2)],
      ['unallocated', 4_500, ids.slice(2)],
    ])
  })

  it('says of a draw what was left when its turn came, and whether that is the rest', () => {
    const steps = [{ shares: { city: '0%' } }, { shares: { schools: '50%' } }, { rest: 'city' }]
    const { draws } = settleFile({ costLines: [{ id: 'pay', amount: 100 }], split: [{ steps }] })
    expect(draws.map(({ base, baseIsRest }) => [base.cents, baseIsRest])).toEqual([
      [10_000, false],
      [10_000, false],
      [5_000, true],
    ])
  })

  it('keeps the exact sum of a draw that was rounded, and only of that', () => {
    const steps = [{ shares: { schools: '1/3' } }, { shares: { schools: '1/2' } }, { rest: 'city' }]
    const { draws } = settleFile({ costLines: [{ id: 'pay', amount: 0.1 }], split: [{ steps }] })
    expect(draws.map(({ exactCents, rounded }) => [exactCents, rounded])).toEqual([
      ['10/3', { toCents: 1, mode: 'half-up' }],
      ['3.5', { toCents: 1, mode: 'half-up' }],
      [undefined, undefined],
    ])
    const inDollars = settleFile({ costLines: [{ id: 'pay', amount: 3 }], rounding: { share: { to: 1 } } })
    expect(inDollars.draws[0]).toMatchObject({ exactCents: '150', rounded: { toCents: 100 }, figure: { cents: 200 } })
    const sum = settleFile({ split: [{ steps: [{ amounts: { schools: 5 } }, { rest: 'city' }] }] })
    expect(sum.draws[0]).not.toHaveProperty('exactCents')
  })
})

describe('a part of the table', () => {
  const breakdown = settleFile({
    years: TWO_YEARS,
    sources: [{ id: 'cops' }],
    costLines: [
      { id: 'pay', category: 'salary', amount: 100 },
      { id: 'overtime', category: 'salary', amount: 20 },
      { id: 'car', category: 'vehicle', amount: 50, incurredBy: 'schools' },
      { id: 'office', category: 'vehicle', amount: 7, inKind: true },
    ],
    split: [{ per: 'line', steps: [{ shares: { cops: '10%' } }, { shares: { schools: '50%' } }, { rest: 'city' }] }],
  })

  it('is a year, a line, a category or what one party incurred, cash or in kind', () => {
    const cost = (part: object) => totalCost(breakdown, part).cents
    expect(cost({})).toBe(34_000)
    expect(cost({ yearId: 'y1' })).toBe(17_000)
    expect(cost({ costLineId: 'pay' })).toBe(20_000)
    expect(cost({ category: 'salary', yearId: 'y2' })).toBe(12_000)
    expect(cost({ category: 'vehicle' })).toBe(10_000)
    expect(cost({ incurredBy: 'schools' })).toBe(10_000)
    expect(cost({ inKind: true })).toBe(1_400)
    expect(costBorneBy(breakdown, 'schools', { category: 'vehicle', yearId: 'y1' }).cents).toBe(2_250)
  })

  it('falls on parties and sources', () => {
    const { total, parties, sources, unallocated } = foldTable(breakdown, { costLineId: 'pay', yearId: 'y1' })
    const sums = (rows: typeof parties) => rows.map(({ bearer, figure }) => [bearer.id, figure.cents])
    expect([total.cents, unallocated.cents]).toEqual([10_000, 0])
    expect(sums(parties)).toEqual([
      ['city', 4_500],
      ['schools', 4_500],
    ])
    expect(sums(sources)).toEqual([['cops', 1_000]])
  })
})

describe('net cost', () => {
  it('is what one pays out less what comes back and the grants that it receives', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      sources: [{ id: 'cops' }, { id: 'levy', paidTo: 'schools' }],
      costLines: [
        { id: 'pay', amount: 100 },
        { id: 'guards', amount: 30, incurredBy: 'schools' },
      ],
      split: [{ steps: [{ shares: { cops: '10%', levy: '20%' } }, { shares: { schools: '50%' } }, { rest: 'city' }] }],
    })
    const net = (party: string, yearId?: string) =>
      Object.values(foldNetCost(breakdown, party, yearId)).map(({ cents }) => cents)
    expect(net('city', 'y1')).toEqual([11_050, 5_500, 1_000, 4_550])
    expect(net('city')).toEqual([22_100, 11_000, 2_000, 9_100])
    expect(net('schools', 'y2')).toEqual([8_500, 1_050, 2_900, 4_550])
  })

  it('of what is not recorded is known as well as what the party bears', () => {
    const days = { each: 100, times: [{ n: 1, unit: 'days', upTo: true }] }
    const breakdown = settleFile({
      costLines: [
        { id: 'pay', amount: 300 },
        { id: 'extra', amount: days },
      ],
    })
    expect(foldNetCost(breakdown, 'city').reimbursements).toMatchObject({ atLeastCents: 15_000, atMostCents: 20_000 })
    expect(foldNetCost(breakdown, 'city').net).toEqual({
      cents: null,
      atLeastCents: 15_000,
      atMostCents: 20_000,
      missing: ['number of days, y1'],
    })
    const unbounded = settleFile({ costLines: [{ id: 'pay', amount: null }] })
    expect(foldNetCost(unbounded, 'city').net).toEqual({ cents: null, atLeastCents: 0, missing: ['pay, y1'] })
  })

  it('that rests on an inferred amount says so', () => {
    const breakdown = settleFile({ costLines: [{ id: 'pay', amount: 100, basis: 'inferred' }] })
    expect(foldNetCost(breakdown, 'city').net).toEqual({ cents: 5_000, missing: [], inferred: true })
  })
})

describe('parts of a party’s share', () => {
  const allocated = (parts: object, owed: object = {}) =>
    settleFile({
      years: TWO_YEARS,
      parties: PARTIES,
      costLines: [{ id: 'pay', amount: { byYear: { y1: 100, y2: 60 } } }],
      allocations: [{ of: 'schools', by: 'campus', ...owed, steps: [{ rest: 'north' }] }],
      ...parts,
    })

  it('are those of each year, and owe nothing unless the terms say so', () => {
    const { parts, debts } = allocated({})
    expect(parts.map(({ yearId, partOf, by, figure }) => [yearId, partOf, by, figure.cents])).toEqual([
      ['y1', 'schools', 'campus', 5_000],
      ['y2', 'schools', 'campus', 3_000],
    ])
    expect(debts.some(({ fromId }) => fromId === 'north')).toBe(false)
    expect(allocated({}, { owed: true }).debts.filter(({ fromId }) => fromId === 'north')).toHaveLength(2)
  })

  it('owe no debt of nothing', () => {
    const nothing = [{ steps: [{ shares: { schools: '0%' } }, { rest: 'city' }] }]
    expect(allocated({ split: nothing }, { owed: true }).debts).toEqual([])
  })

  it('of a share that there is not have neither parts nor draws', () => {
    const { parts, draws } = allocated({ split: [{ steps: [{ rest: 'city' }] }] })
    expect(parts).toEqual([])
    expect(draws.every(({ term }) => term.allocation === undefined)).toBe(true)
  })

  it('are drawn by a term that says which allocation it is of', () => {
    const cuts = [
      { of: 'schools', by: 'campus', steps: [{ rest: 'north' }] },
      { of: 'schools', by: 'fund', steps: [{ rest: 'north' }] },
    ]
    const { draws } = allocated({
      allocations: cuts,
      years: TWO_YEARS.slice(0, 1),
      costLines: [{ id: 'pay', amount: 1 }],
    })
    expect(draws.slice(2).map(({ term, baseIsRest }) => [term, baseIsRest])).toEqual([
      [{ rule: 0, allocation: 0, step: 0 }, false],
      [{ rule: 0, allocation: 1, step: 0 }, false],
    ])
    expect(new Set(draws.map(({ id }) => id)).size).toBe(4)
  })
})

describe('a bearer that draws on a line in several steps', () => {
  it('bears their sum, between the sums of their bounds', () => {
    const days = { each: 100, times: [{ n: 1, unit: 'days', upTo: true }] }
    const steps = [{ amounts: { schools: 10 } }, { shares: { schools: '50%' } }, { rest: 'city' }]
    const limits = [{ id: 'cap', on: 'schools', atMost: 30 }]
    const { cells } = settleFile({ costLines: [{ id: 'pay', amount: days }], split: [{ steps }], limits })
    expect(cells.filter(({ bearerId }) => bearerId === 'schools')).toMatchObject([
      { figure: { cents: null, atMostCents: 3_000 } },
    ])
  })
})
