import { expect, test } from 'vitest'
import { calendarDate as day } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import type { VacantPosition } from '@/lib/domain/staffing/assignments/vacant-position'
import type { VacantAgreement } from '@/lib/domain/staffing/vacancy/vacant-agreement'
import { listVacancyRows } from './list-vacancy-rows'

const YEAR = { id: '2026-27', startsOn: day('2026-07-01'), endsOn: day('2027-06-30') }
const counted = (positionName: string, endsOn: string, days: number): VacantAgreement['vacancies'][number] => ({
  ...{ positionKey: positionName, positionName, year: YEAR, countedTo: day('2026-11-20') },
  ...{ spans: [{ startsOn: day('2026-10-31'), endsOn: day(endsOn), lacking: 1, days }], days, notRecorded: [] },
  illustrative: positionName === 'West',
})
const vacant = (number: string, positionName: string): VacantPosition => ({
  ...{ agreement: { number, title: `Officers ${number}` }, agencyName: 'City', positionId: positionName, positionName },
  vacancy: {
    ...{ since: day('2026-10-31'), until: day('2027-06-30'), filled: false },
    ...{ leftOn: day('2026-10-30'), replacementDueOn: day('2026-12-14') },
  },
})
const credit = (amount: number): VacantAgreement['credits'][number] => ({
  ...{ key: String(amount), lineName: 'Credit', yearName: '2026-27', shares: [], steps: [] },
  figure: { cents: cents(amount), missing: [] },
})

test('one row an agreement: places vacant today, positions held again, school days and credits together', () => {
  const agreements: VacantAgreement[] = [
    {
      ...{ number: 'A', title: 'Officers A' },
      vacancies: [counted('East', '2026-11-13', 9), counted('West', '2026-11-20', 14)],
      credits: [credit(-40_000), credit(-2)],
    },
  ]
  const rows = listVacancyRows(agreements, [vacant('A', 'West'), vacant('B', 'North'), vacant('B', 'South')])
  expect(rows.map(({ number, vacant: places }) => [number, places.length])).toEqual([
    ['B', 2],
    ['A', 1],
  ])
  expect(rows[1]).toMatchObject({ heldAgain: ['East'], counted: { days: 23 }, illustrative: true })
  expect(rows[1]?.credit).toMatchObject({ cents: -40_002 })
  expect(rows[0]).toMatchObject({ heldAgain: [], counted: null, credit: null })
})
