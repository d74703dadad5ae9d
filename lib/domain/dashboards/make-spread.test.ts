import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadOverFiscalYears } from '@/lib/domain/breakdown/folds/fold-fiscal-years'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { makeSpread } from './make-spread'
import { startMonth } from './testing/arbitrary-rows'

const ranges = [
  ['2026-07-01', '2027-06-30'],
  ['2026-07-01', '2026-07-31'],
  ['2026-01-01', '2027-05-31'],
  ['2023-12-01', '2024-02-29'],
  ['2026-09-16', '2027-06-30'],
  ['2026-07-01', '2027-06-10'],
].map(([startsOn = '', endsOn = '']) => ({ startsOn: calendarDate(startsOn), endsOn: calendarDate(endsOn) }))

test('the same cents as spreading each sum by itself, also below zero and asked for again', { timeout: 0 }, () => {
  const total = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }))
  fc.assert(
    fc.property(fc.array(total.map(cents)), startMonth, (totals, month) => {
      const spread = makeSpread(month)
      for (const range of ranges) {
        for (const one of totals) {
          expect(spread(one, range)).toEqual(spreadOverFiscalYears(one, range, month).map((part) => part.cents))
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  )
})
