import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { costBorneBy, costUnallocated, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'

const FOLDER = new URL('./hard-agreements/', import.meta.url)

function settleHard(name: string): Breakdown {
  const reading = readTermsFile(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
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
    expect(pays(breakdown, 'cops', 'y4')).toBe(0)
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['not-recorded'])
  },
  'brentwood-ca-2001': (breakdown) => {
    expect([pays(breakdown, 'busd'), pays(breakdown, 'luhsd'), pays(breakdown, 'city')]).toEqual([
      3_510_000, 3_510_000, 3_507_200,
    ])
    expect(breakdown.warnings).toMatchObject([
      { name: 'stated-differs', statedCents: 24_178_600, oursCents: 12_239_000 },
    ])
  },
  'broken-arrow-ok-baps-2025': (breakdown) => {
    expect(breakdown.payments[0]).toMatchObject({ yearId: 'fy26', figure: { cents: 6_700_000 } })
    expect(costBorneBy(breakdown, 'district', { yearId: 'fy27' }).atMostCents).toBe(21_500_000)
  },
  'clearwater-fl-2004': (breakdown) => {
    expect(pays(breakdown, 'board')).toBe(282_480)
    expect(costBorneBy(breakdown, 'board', { inKind: true }).cents).toBe(282_480)
  },
  'cumberland-county-tn-2023': (breakdown) => {
    expect(costBorneBy(breakdown, 'state', { costLineId: 'deputies' }).cents).toBe(47_800_000)
    expect(costBorneBy(breakdown, 'state', { costLineId: 'officers' }).atMostCents).toBe(30_000_000)
  },
  'foley-al-2020': (breakdown) => {
    expect(costBorneBy(breakdown, 'county', { yearId: '20-21' }).atMostCents).toBe(20_000_000)
    expect(breakdown.warnings.map(({ name }) => name)).toContain('limit-on-several')
  },
  'fresno-county-ca-central-2024': (breakdown) => {
    const years = ['y1', 'y2', 'y3', 'y4', 'y5'].map((year) => pays(breakdown, 'district', year))
    expect(years).toEqual([19_445_800, 22_363_200, 25_717_000, 29_574_800, 34_011_200])
    expect(pays(breakdown, 'district')).toBe(131_112_000)
  },
  'gahanna-oh-2014': (breakdown) => {
    expect(pays(breakdown, 'district', '14-15')).toBe(13_462_576)
    expect(breakdown.payments.reduce((sum, { figure }) => sum + (figure.cents ?? 0), 0)).toBe(13_462_576)
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['limit-not-recorded', 'limit-not-recorded'])
  },
  'genesee-county-ny-2023': (breakdown) => {
    expect(totalCost(breakdown).cents).toBe(66_842_747)
    expect(breakdown.stated.map(({ outcome }) => outcome)).toEqual(['matches'])
  },
  'goodhue-county-mn-2025': (breakdown) => {
    expect(totalCost(breakdown).cents).toBeNull()
    expect(breakdown.warnings.map(({ message }) => message)).toEqual(['Not recorded: pay, y1; pay, y2; pay, y3.'])
  },
  'hopkins-mn-2003': (breakdown) => {
    expect(pays(breakdown, 'hopkins')).toBe(601_188)
    expect(breakdown.warnings).toMatchObject([{ name: 'stated-differs', differenceCents: -140_788 }])
  },
  'hudson-wi-2009': (breakdown) => {
    expect(pays(breakdown, 'city')).toBe(5_352_700)
    expect(breakdown.stated.map(({ outcome }) => outcome)).toEqual(['matches', 'matches', 'matches'])
  },
  'jay-me-2019': (breakdown) => {
    expect([pays(breakdown, 'district', 'y1'), pays(breakdown, 'district', 'y2')]).toEqual([5_000_000, 6_000_000])
    expect(breakdown.parts.map(({ bearerId, figure }) => [bearerId, figure.cents])).toEqual([
      ['hs', 2_000_000],
      ['ms', 2_000_000],
      ['elementary', 2_000_000],
    ])
  },
  'la-porte-tx-2006': (breakdown) => {
    expect(breakdown.stated.map(({ outcome }) => outcome)).toEqual(['matches'])
    expect(pays(breakdown, 'district', 'y4')).toBeNull()
    expect(costBorneBy(breakdown, 'district').atLeastCents).toBe(63_051_717)
  },
  'muskego-wi-1996': (breakdown) => {
    expect(costUnallocated(breakdown).cents).toBeNull()
    expect(breakdown.warnings.map(({ name }) => name)).toEqual(['unallocated', 'not-recorded'])
  },
  'northville-mi-2023': (breakdown) => {
    const city = costBorneBy(breakdown, 'city', { yearId: 'y2', costLineId: 'sro' })
    expect(city.atMostCents).toBe(7_000_000)
    expect(costBorneBy(breakdown, 'city', { yearId: 'y3', costLineId: 'guards' })).toMatchObject({
      cents: null,
      atLeastCents: 3_000_000,
      atMostCents: 4_000_000,
      missing: [],
    })
  },
  'okaloosa-county-fl-2013': (breakdown) => {
    expect(pays(breakdown, 'county', '12-13')).toBe(75_227_700)
    expect([pays(breakdown, 'county', 'remainder'), pays(breakdown, 'district', 'remainder')]).toEqual([
      56_519_800, 56_519_800,
    ])
    expect(pays(breakdown, 'county', '13-14')).toBe(174_256_100)
    expect(costUnallocated(breakdown, { yearId: 'remainder' }).cents).toBe(100)
    expect(breakdown.parts.filter(({ yearId }) => yearId === '13-14').map(({ figure }) => figure.cents)).toEqual(
      [162_456_100, 11_800_000].toReversed(),
    )
  },
  'spotsylvania-va-2017': (breakdown) => {
    expect(costBorneBy(breakdown, 'state').atMostCents).toBe(3_191_500)
  },
}

describe('agreements that are hard to say', () => {
  it('are all settled here', () => {
    expect(readdirSync(FOLDER).map((file) => file.replace('.json', ''))).toEqual(Object.keys(AGREEMENTS))
  })

  it.each(Object.entries(AGREEMENTS))('%s', (name, expectFigures) => {
    expectFigures(settleHard(name))
  })
})
