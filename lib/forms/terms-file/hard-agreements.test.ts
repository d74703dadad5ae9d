import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { costBorneBy, costUnallocated, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'

const LIBRARY = new URL('../../../prisma/seed/library/', import.meta.url)

function settleHard(name: string): Breakdown {
  const reading = readTermsFile(readFileSync(new URL(`${name}.json`, LIBRARY), 'utf8'))
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return settle(reading.content.terms, reading.content.actuals)
}

function pays(breakdown: Breakdown, bearerId: string, yearId?: string): number | null {
  return costBorneBy(breakdown, bearerId, yearId === undefined ? {} : { yearId }).cents
}

/** Figures in whole cents, as the sources print them or worked out by hand from their terms. */
const AGREEMENTS: Record<string, (breakdown: Breakdown) => void> = {
  'batavia-ny-2015': (breakdown) => {
    expect(costBorneBy(breakdown, 'cops').atMostCents).toBe(12_500_000)
    expect(pays(breakdown, 'cops', 'year 4')).toBe(0)
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['not-recorded'])
  },
  'brentwood-ca-2001': (breakdown) => {
    expect([pays(breakdown, 'elementary'), pays(breakdown, 'high'), pays(breakdown, 'city')]).toEqual([
      3_510_000, 3_510_000, 3_507_200,
    ])
    expect(breakdown.warnings).toMatchObject([{ name: 'stated-differs', differenceCents: 11_939_600 }])
  },
  'broken-arrow-ok-baps-2025': (breakdown) => {
    expect(pays(breakdown, 'district', '2025-26')).toBe(10_000_000)
    expect(costBorneBy(breakdown, 'district', { yearId: '2026-27' }).atMostCents).toBe(21_500_000)
  },
  'clearwater-fl-2004': (breakdown) => {
    expect(pays(breakdown, 'district')).toBe(282_480)
  },
  'cumberland-county-tn-2023': (breakdown) => {
    expect(costBorneBy(breakdown, 'state', { costLineId: 'deputies' }).cents).toBe(47_800_000)
    expect(costBorneBy(breakdown, 'state', { costLineId: 'officers' }).atMostCents).toBe(30_000_000)
  },
  'foley-al-2020': (breakdown) => {
    expect(costBorneBy(breakdown, 'county', { yearId: '2020-21' }).atMostCents).toBe(20_000_000)
    expect(pays(breakdown, 'schools')).toBe(0)
  },
  'fresno-county-ca-central-2024': (breakdown) => {
    const years = [1, 2, 3, 4, 5].map((year) => pays(breakdown, 'district', `year ${year}`))
    expect(years).toEqual([19_445_760, 22_363_200, 25_716_960, 29_574_720, 34_011_360])
    expect(pays(breakdown, 'district')).toBe(131_112_000)
  },
  'gahanna-oh-2014': (breakdown) => {
    expect(pays(breakdown, 'district', '2013-14')).toBe(12_866_818)
    expect(costBorneBy(breakdown, 'district', { yearId: '2014-15' })).toMatchObject({
      cents: null,
      atLeastCents: 13_462_576,
    })
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['limit-not-recorded', 'not-recorded'])
  },
  'genesee-county-ny-2023': (breakdown) => {
    expect(totalCost(breakdown).cents).toBe(66_842_747)
    expect(breakdown.stated.map(({ outcome }) => outcome)).toEqual(['matches'])
  },
  'goodhue-county-mn-2025': (breakdown) => {
    expect(totalCost(breakdown).cents).toBeNull()
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['not-recorded'])
  },
  'hopkins-mn-2003': (breakdown) => {
    expect(pays(breakdown, 'hopkins')).toBe(601_188)
    expect(breakdown.warnings).toContainEqual(
      expect.objectContaining({ name: 'stated-differs', differenceCents: -140_788 }),
    )
  },
  'hudson-wi-2009': (breakdown) => {
    expect(pays(breakdown, 'city')).toBe(5_352_700)
    expect(breakdown.stated.map(({ outcome }) => outcome)).toEqual(['matches', 'matches', 'matches', 'matches'])
  },
  'jay-me-2019': (breakdown) => {
    expect([pays(breakdown, 'district', '2019-20'), pays(breakdown, 'district', '2020-21')]).toEqual([
      5_000_000, 6_000_000,
    ])
    expect(breakdown.parts.map(({ bearerId, figure }) => [bearerId, figure.cents])).toEqual([
      ['high', 2_000_000],
      ['middle', 2_000_000],
      ['elementary', 2_000_000],
    ])
  },
  'la-porte-tx-2006': (breakdown) => {
    expect(breakdown.stated.map(({ outcome }) => outcome)).toEqual(['matches'])
    expect(pays(breakdown, 'district', '2009-10')).toBeNull()
    expect(costBorneBy(breakdown, 'district').atLeastCents).toBe(63_051_717)
  },
  'muskego-wi-1996': (breakdown) => {
    expect(costUnallocated(breakdown).cents).toBeNull()
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['unallocated', 'not-recorded', 'stated-differs'])
  },
  'northville-mi-2023': (breakdown) => {
    const city = costBorneBy(breakdown, 'city', { yearId: '2024-25', costLineId: 'sro' })
    expect(city.atMostCents).toBe(7_000_000)
    expect(costBorneBy(breakdown, 'city', { yearId: '2025-26', costLineId: 'guards' })).toMatchObject({
      cents: null,
      atLeastCents: 3_000_000,
      atMostCents: 4_000_000,
      missing: [],
    })
  },
  'okaloosa-county-fl-2013': (breakdown) => {
    expect(pays(breakdown, 'sheriff', '2012-13')).toBe(75_227_700)
    const rest = 'rest of 2012-13'
    expect([pays(breakdown, 'sheriff', rest), pays(breakdown, 'district', rest)]).toEqual([56_519_800, 56_519_800])
    expect(costUnallocated(breakdown, { yearId: rest }).cents).toBe(100)
    expect(pays(breakdown, 'sheriff', '2013-14')).toBe(174_256_100)
    expect(breakdown.parts.filter(({ yearId }) => yearId === '2013-14').map(({ figure }) => figure.cents)).toEqual([
      11_800_000, 162_456_100,
    ])
  },
  'spotsylvania-va-2017': (breakdown) => {
    expect(costBorneBy(breakdown, 'state').atMostCents).toBe(3_191_500)
  },
}

describe('agreements that are hard to say', () => {
  it.each(Object.entries(AGREEMENTS))('%s', (name, expectFigures) => {
    expectFigures(settleHard(name))
  })
})
