import { expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { ratio } from '@/lib/domain/money/ratio'
import { listPlaces } from './list-places'

const year = (id: string, startsOn: string, endsOn: string) => ({
  id,
  startsOn: calendarDate(startsOn),
  endsOn: calendarDate(endsOn),
})
const position = (headcount: Parameters<typeof listPlaces>[0]['positions'][number]['headcount']) => ({
  id: 'sro',
  kind: 'SRO',
  headcount,
})

it('takes a part of an officer as a whole place, and leaves years out in which nothing is recorded', () => {
  const years = [year('a', '2023-07-01', '2024-06-30'), year('b', '2024-07-01', '2025-06-30')]
  const places = (headcount: Parameters<typeof position>[0]) =>
    listPlaces({ years, positions: [position(headcount)] }).get('sro')
  expect(places({ byYear: { a: ratio('3/2') } })).toEqual([{ startsOn: '2023-07-01', endsOn: '2024-06-30', places: 2 }])
  expect(places(ratio('1/2'))?.map((one) => one.places)).toEqual([1, 1])
  expect(places(null)).toEqual([])
})

it('lets the year that takes most decide where years overlap', () => {
  const years = [year('a', '2023-07-01', '2024-06-30'), year('b', '2024-01-01', '2024-12-31')]
  const positions = [position({ byYear: { a: ratio('1'), b: ratio('2') } })]
  expect(listPlaces({ years, positions }).get('sro')).toEqual([
    { startsOn: '2023-07-01', endsOn: '2023-12-31', places: 1 },
    { startsOn: '2024-01-01', endsOn: '2024-06-30', places: 2 },
    { startsOn: '2024-07-01', endsOn: '2024-12-31', places: 2 },
  ])
})
