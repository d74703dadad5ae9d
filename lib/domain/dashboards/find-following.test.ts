import { expect, test } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { findFollowing } from './find-following'
import { makeRow } from './testing/make-row'

test('later agreements of the same parties follow, whoever else has one and whatever overlaps', () => {
  const bears = { city: 1_000, district: 1_000 }
  const next = { startsOn: '2027-07-01', endsOn: '2028-06-30' }
  const costs = [
    makeRow({ bears }),
    makeRow({ number: 'A-2', kind: 'proposed', ...next, bears }),
    makeRow({ number: 'B-1', ...next, bears: { city: 1_000, college: 1_000 } }),
    makeRow({ number: 'A-3', startsOn: '2027-01-01', endsOn: '2027-12-31', bears }),
  ]
  const found = findFollowing({ number: 'A-1', endsOn: calendarDate('2027-06-30') }, costs)
  expect(found.map(({ number, kind }) => [number, kind])).toEqual([['A-2', 'proposed']])
})
