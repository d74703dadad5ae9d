import fc from 'fast-check'
import { cents } from '@/lib/domain/money/cents'
import type { Round } from '@/lib/domain/money/round'

export const YEARS = ['y1', 'y2', 'y3']

/** So small that percents of percents of them, counted in hours and months, stay below ten billion dollars together. */
export const sum = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1_000_000 })).map(cents)
export const year = fc.constantFrom(...YEARS)

export const round: fc.Arbitrary<Round> = fc.record({
  toCents: fc.constantFrom(1, 1, 1, 100, 10_000).map(cents),
  mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'up' as const, 'down' as const),
})
