import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { costBorneBy, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { readEntry, readTerms } from './read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES } from './testing/form-samples'
import { listLeftOut } from './values/left-out-lines'

function breakdownOf(changes: DraftValues) {
  const terms = readTerms({ ...DINUBA_VALUES, ...changes }, DINUBA_CONTEXT)
  if (!terms.ok) throw new Error(JSON.stringify(terms.refusal))
  return settle(terms.value)
}

describe('a form read whole', () => {
  it('says who agrees, until when, and how it came about', () => {
    const entry = readEntry(DINUBA_VALUES, DINUBA_CONTEXT)
    expect(entry).toMatchObject({
      ok: true,
      value: {
        title: 'School Resource Officers 2023-24',
        startsOn: '2023-07-01',
        endsOn: '2024-06-30',
        parties: [
          { organizationId: 'district-1', side: 'district', key: 'district' },
          { organizationId: 'city-1', side: 'agency', key: 'agency' },
        ],
        clauses: [],
        making: { how: 'record', signedOn: '2023-06-27', signedBy: 'City Manager and Superintendent' },
        paper: null,
      },
    })
  })

  it('splits Dinuba half and half: $299,625.00 is $149,812.50 each', () => {
    const breakdown = breakdownOf({})
    expect(totalCost(breakdown).cents).toBe(29_962_500)
    expect(costBorneBy(breakdown, 'district').cents).toBe(14_981_250)
    expect(costBorneBy(breakdown, 'agency').cents).toBe(14_981_250)
  })

  it('splits by another percent: 37.5% of $299,625.00 is $112,359.38', () => {
    const breakdown = breakdownOf({ deal: 'percent', 'percents.district': '37.5', 'percents.agency': '62.5%' })
    expect(costBorneBy(breakdown, 'district').cents).toBe(11_235_938)
    expect(costBorneBy(breakdown, 'agency').cents).toBe(18_726_562)
  })

  it('shares 10 of 12 months by halves: the City pays the other two alone', () => {
    const breakdown = breakdownOf({
      deal: 'months',
      'percents.district': '50',
      'percents.agency': '50',
      monthsShared: '10',
      otherMonths: 'agency',
    })
    expect(costBorneBy(breakdown, 'district').cents).toBe(12_484_375)
    expect(costBorneBy(breakdown, 'agency').cents).toBe(17_478_125)
  })

  it('multiplies an amount for each officer: 2 × $99,225 of salary is $198,450', () => {
    const breakdown = breakdownOf({ 'costLines.0.amounts.0': '99225', 'costLines.0.per': 'each:sro' })
    expect(totalCost(breakdown).cents).toBe(29_962_500)
  })

  it('pays in equal parts, the last evens out the cents', () => {
    const { payments } = breakdownOf({ plan: 'equal', count: '4', firstOn: '2023-09-30', everyMonths: '3' })
    expect(payments.map(({ dueOn, figure }) => [dueOn, figure.cents])).toEqual([
      ['2023-09-30', 3_745_313],
      ['2023-12-31', 3_745_313],
      ['2024-03-31', 3_745_313],
      ['2024-06-30', 3_745_311],
    ])
  })

  it('gives each contract year its own amount, from one anniversary to the next', () => {
    const breakdown = breakdownOf({
      endsOn: '2025-12-31',
      amountsBy: 'year',
      'costLines.0.amounts.0': '100',
      'costLines.0.amounts.1': '200',
      'costLines.0.amounts.2': '',
      'costLines.1.amounts.0': '0',
      'costLines.2.amounts.0': '0',
      'costLines.3.amounts.0': '0',
    })
    expect(breakdown.years.map(({ id, startsOn, endsOn }) => [id, startsOn, endsOn])).toEqual([
      ['2023-24', '2023-07-01', '2024-06-30'],
      ['2024-25', '2024-07-01', '2025-06-30'],
      ['2025', '2025-07-01', '2025-12-31'],
    ])
    const salary = breakdown.lines.filter((line) => line.costLineId === 'salary').map((line) => line.figure.cents)
    expect(salary).toEqual([10_000, 20_000, null])
  })

  it('leaves an empty amount not recorded, and a typed zero zero', () => {
    const renamed = { 'costLines.2.amounts.0': '', 'costLines.2.name': 'Academy training' }
    const breakdown = breakdownOf({ ...renamed, 'costLines.3.amounts.0': '0' })
    const figures = breakdown.lines.map((line) => line.figure.cents)
    expect(figures).toEqual([19_845_000, 7_938_000, null, 0])
    expect(totalCost(breakdown).cents).toBeNull()
  })

  it('leaves an offered cost line that nobody touched out, unless the paper is said not to give its amount', () => {
    const untouched = { 'costLines.2.amounts.0': '', 'costLines.3.amounts.0': ' ' }
    const lines = (typed: DraftValues) =>
      breakdownOf({ ...untouched, ...typed }).lines.map(({ costLineId, figure }) => [costLineId, figure.cents])
    const entered = [
      ['salary', 19_845_000],
      ['benefits', 7_938_000],
    ]
    expect(lines({})).toEqual(entered)
    expect(listLeftOut({ ...DINUBA_VALUES, ...untouched })).toEqual(['Training', 'Vehicle'])
    expect(lines({ 'costLines.2.unsaid': 'yes' })).toEqual([...entered, ['training', null]])
    for (const touched of [{ category: 'other' }, { basis: 'inferred' }, { per: 'of:sro' }]) {
      const [[field, typed] = ['', '']] = Object.entries(touched)
      expect(lines({ [`costLines.3.${field}`]: typed })).toEqual([...entered, ['vehicle', null]])
    }
  })

  it('marks illustrative amounts through to what each party pays', () => {
    const breakdown = breakdownOf({ 'costLines.0.basis': 'illustrative' })
    expect(costBorneBy(breakdown, 'district').illustrative).toBe(true)
  })
})
