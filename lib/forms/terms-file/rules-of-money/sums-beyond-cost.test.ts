import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { settleFile, TWO_YEARS } from '@/lib/forms/terms-file/settle-file'

const PARTIES = [
  { id: 'city', side: 'agency' },
  { id: 'schools', name: 'Elm Schools', side: 'district', parts: ['north', 'central'] },
  { id: 'college', side: 'district' },
]
const warned = (parts: object) => settleFile({ parties: PARTIES, ...parts }).warnings.map(({ message }) => message)
const sums = (amounts: object) => [{ steps: [{ amounts }, { rest: 'city' }] }]

describe('fixed sums that pass the cost', () => {
  it('together are warned of, though each is less', () => {
    expect(warned({ split: sums({ schools: 60_000, college: 60_000 }) })).toEqual([
      'The fixed sums, together $120,000 for y1, are more than the cost they are set against, $100,000: whoever bears the rest keeps the difference.',
    ])
    expect(warned({ split: sums({ schools: 60_000, college: 40_000 }) })).toEqual([])
  })

  it('inside a share are warned of as well', () => {
    const steps = [{ amounts: { north: 60_000 } }, { rest: 'central' }]
    expect(warned({ allocations: [{ of: 'schools', by: 'campus', steps }] })).toEqual([
      'The fixed sum $60,000 for y1 is more than what Elm Schools pays, $50,000: whoever bears the rest keeps the difference.',
    ])
  })
})

describe('a fixed sum for a year without a cost line', () => {
  const file = (parts: object) => ({
    years: TWO_YEARS,
    costLines: [{ id: 'pay', amount: 100_000, years: ['y1'] }],
    split: sums({ schools: 60_000 }),
    ...parts,
  })

  it('is in no figure, and that is warned of', () => {
    expect(warned(file({}))).toEqual([
      'The fixed sum of Elm Schools, $60,000, is set against no cost line in y2: it is in no figure of that year.',
    ])
  })

  it('that is no sum for that year is not', () => {
    expect(warned(file({ split: sums({ schools: { byYear: { y1: 60_000, y2: 0 } } }) }))).toEqual([])
    expect(warned(file({ split: [{ when: { years: ['y1'] }, ...sums({ schools: 60_000 })[0] }] }))).toEqual([])
  })
})

describe('what names nothing there is', () => {
  it('is refused in payments that went out, and in actuals', () => {
    const refused = (parts: object) => () => settleFile(parts)
    expect(refused({ billing: [{ from: 'schools', to: 'city', payments: 1, alreadyBilled: { y9: [5] } }] })).toThrow(
      'billing[0].alreadyBilled[0]: expected the id of a contract year (y1), not "y9"',
    )
    expect(refused({ actuals: { amounts: { gas: { y1: 5 } } } })).toThrow(
      'actuals.amounts.gas: expected the id of a cost line (pay), not "gas"',
    )
    expect(refused({ actuals: { units: { pay: { y9: 5 } } } })).toThrow(
      'actuals.units.pay.y9: expected the id of a contract year (y1), not "y9"',
    )
    expect(refused({ actuals: { measures: { pupils: { y1: 5 } } } })).toThrow(
      'actuals.measures.pupils: expected the id of a measure (there is none), not "pupils"',
    )
  })
})

describe('a measure not recorded in a year', () => {
  it('is borne by whomever it names in another, a grant among them', () => {
    const breakdown = settleFile({
      years: TWO_YEARS,
      sources: [{ id: 'grant' }],
      measures: [{ id: 'pupils', unit: 'pupils', values: { byYear: { y1: { grant: 3, schools: 1 } } } }],
      split: [{ steps: [{ measure: 'pupils' }] }],
    })
    const borne = (id: string) => costBorneBy(breakdown, id, { yearId: 'y2' })
    expect(borne('grant')).toMatchObject({ cents: null, atLeastCents: 0, atMostCents: 10_000_000 })
    expect(borne('schools')).toMatchObject({ cents: null, atMostCents: 10_000_000 })
    expect(borne('city').cents).toBe(0)
  })

  it('nor in any other is borne by any party, inside a share by any of its parts', () => {
    const breakdown = settleFile({
      parties: PARTIES,
      measures: [{ id: 'pupils', unit: 'pupils', values: null }],
      allocations: [{ of: 'schools', by: 'campus', steps: [{ measure: 'pupils' }] }],
    })
    const parts = breakdown.parts.map(({ bearerId, figure }) => [bearerId, figure.cents, figure.atMostCents])
    expect(parts).toEqual([
      ['north', null, 5_000_000],
      ['central', null, 5_000_000],
      ['unallocated', null, 5_000_000],
    ])
  })
})
