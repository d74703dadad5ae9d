import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { costBorneBy, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'

function settleExample(name: string): Breakdown {
  const reading = readTermsFile(readFileSync(new URL(`./examples/${name}.json`, import.meta.url), 'utf8'))
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return settle(reading.content.terms, reading.content.actuals)
}

/** Figures in whole cents as the named source prints them. */
describe('published agreements come out as printed', () => {
  it('Hudson WI 2009 (RiverTowns news; shares to the nearest dollar): $91,760, of which the city pays $53,527', () => {
    const breakdown = settleExample('hudson-wi-2009')
    expect(totalCost(breakdown).cents).toBe(9_176_000)
    expect(costBorneBy(breakdown, 'city').cents).toBe(5_352_700)
    expect(costBorneBy(breakdown, 'schools').cents).toBe(3_823_300)
  })

  it('Concord CA 2015 (school board agenda; exact): half of $540,000 is $270,000', () => {
    const breakdown = settleExample('concord-ca-2015')
    expect(costBorneBy(breakdown, 'district').cents).toBe(27_000_000)
    expect(costBorneBy(breakdown, 'city').cents).toBe(27_000_000)
  })

  it('Arroyo Grande CA 2025 (council staff report; exact): half of $163,800 is $81,900', () => {
    expect(costBorneBy(settleExample('arroyo-grande-ca-2025'), 'district').cents).toBe(8_190_000)
  })

  it('Columbia MO 2019 (Columbia Tribune; share to the nearest dollar): 55% of $376,068 is $206,837', () => {
    const breakdown = settleExample('columbia-mo-2019')
    expect(costBorneBy(breakdown, 'district').cents).toBe(20_683_700)
    expect(costBorneBy(breakdown, 'city').cents).toBe(16_923_100)
  })

  it('Duluth MN 2018 (council resolution; rate to the cent, then times four): $244,569.64 and $251,906.72', () => {
    const breakdown = settleExample('duluth-mn-2018')
    expect(totalCost(breakdown, { yearId: '2018-19' }).cents).toBe(24_456_964)
    expect(totalCost(breakdown, { yearId: '2019-20' }).cents).toBe(25_190_672)
    expect(breakdown.payments.map(({ dueOn, figure }) => [dueOn, figure.cents])).toEqual([
      ['2018-06-15', 12_228_482],
      ['2018-12-15', 12_228_482],
      ['2019-06-15', 12_595_336],
      ['2019-12-15', 12_595_336],
    ])
  })

  it('Dinuba CA 2023 (news report; amounts illustrative): two half shares of a total that says it is made up', () => {
    const breakdown = settleExample('dinuba-ca-2023')
    expect(totalCost(breakdown)).toEqual({ cents: 29_962_500, missing: [], illustrative: true })
    expect(costBorneBy(breakdown, 'district')).toEqual({ cents: 14_981_250, missing: [], illustrative: true })
    expect(costBorneBy(breakdown, 'city')).toEqual({ cents: 14_981_250, missing: [], illustrative: true })
    expect(breakdown.warnings.map(({ name }) => name)).toContain('illustrative')
  })
})
