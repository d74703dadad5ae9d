import { expect, test } from 'vitest'
import { stackParts } from '@/components/charts/stack-parts'

test('parts lie end to end in the order of the series', () => {
  expect(stackParts([{ city: 600, district: 300, grant: 100 }], ['city', 'district', 'grant'])).toEqual([
    [
      { seriesKey: 'city', fromCents: 0, toCents: 600 },
      { seriesKey: 'district', fromCents: 600, toCents: 900 },
      { seriesKey: 'grant', fromCents: 900, toCents: 1_000 },
    ],
  ])
})

test('an amount that is not recorded, or is zero, takes no room', () => {
  expect(stackParts([{ city: null, district: 300, grant: 0 }], ['city', 'district', 'grant', 'levy'])).toEqual([
    [{ seriesKey: 'district', fromCents: 0, toCents: 300 }],
  ])
})

test('an amount below zero goes the other way and moves nothing else', () => {
  expect(stackParts([{ city: -200, district: 300 }], ['city', 'district'])).toEqual([
    [
      { seriesKey: 'city', fromCents: -200, toCents: 0 },
      { seriesKey: 'district', fromCents: 0, toCents: 300 },
    ],
  ])
})
