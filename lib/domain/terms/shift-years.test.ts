import { expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { Billing } from './billing'
import type { MonthDay } from './month-day'
import { shiftYears } from './shift-years'
import { makeTerms } from './terms'

const day = calendarDate

it('moves years, what is said of them, and payment days; not what only looks like a year', () => {
  const terms = makeTerms({
    years: [
      { id: '1998-99', startsOn: day('1998-07-01'), endsOn: day('1999-06-30') },
      {
        id: '1999-00',
        name: '1999-2000 (option)',
        startsOn: day('1999-07-01'),
        endsOn: day('2000-02-29'),
        option: true,
      },
      { id: 'year 3', startsOn: day('2000-03-01'), endsOn: day('2001-02-28') },
    ],
    costLines: [
      {
        ...{ id: 'pay', category: 'salary', incurredBy: 'city', trueUp: 'none', years: ['1998-99', 'year 3'] },
        amount: { each: { byYear: { '1998-99': cents(1), 'year 3': null } } },
      },
    ],
    billing: [
      {
        ...{ from: 'schools', to: 'city', residue: 'last' },
        payments: { on: [day('1999-02-28'), day('2000-02-29')] },
        alreadyBilledCents: { '1999-00': [cents(5)] },
      },
    ],
    notes: ['As resolved in 1998-99.'],
  })
  expect(shiftYears(terms, 3)).toEqual({
    ...terms,
    years: [
      { id: '2001-02', startsOn: '2001-07-01', endsOn: '2002-06-30' },
      { id: '2002-03', name: '2002-2003 (option)', startsOn: '2002-07-01', endsOn: '2003-02-28', option: true },
      { id: 'year 3', startsOn: '2003-03-01', endsOn: '2004-02-29' },
    ],
    costLines: [
      {
        ...{ id: 'pay', category: 'salary', incurredBy: 'city', trueUp: 'none', years: ['2001-02', 'year 3'] },
        amount: { each: { byYear: { '2001-02': 1, 'year 3': null } } },
      },
    ],
    billing: [
      {
        ...{ from: 'schools', to: 'city', residue: 'last' },
        payments: { on: ['2002-02-28', '2003-02-28'] },
        alreadyBilledCents: { '2002-03': [5] },
      },
    ],
  })
})

it('moves the days of payments that are not alike, the end of a month with it, and ends as they were agreed', () => {
  const moved = (billing: Partial<Billing>) =>
    shiftYears(
      makeTerms({
        years: [{ id: '2026-27', startsOn: day('2026-03-01'), endsOn: day('2026-11-15') }],
        billing: [{ from: 'schools', to: 'city', residue: 'last', payments: { count: 1 }, ...billing }],
      }),
      1,
    ).billing[0]
  const parts = [
    { on: day('2026-09-01'), part: ratio('90%') },
    { on: '09-15' as MonthDay, afterYear: true as const, rest: true as const },
  ]
  expect(moved({ payments: { parts } })?.payments).toEqual({ parts: [{ ...parts[0], on: '2027-09-01' }, parts[1]] })
  expect(moved({ payments: { count: 12, firstOn: day('2027-02-28'), everyMonths: 1 } })?.payments).toMatchObject({
    firstOn: '2028-02-29',
  })
  expect(moved({ agreedEnds: { '2026-27': day('2027-02-28') } })?.agreedEnds).toEqual({ '2027-28': '2028-02-29' })
})

it('moves a year that stands alone, and the year that a printed change starts from; payments without days stay', () => {
  const terms = makeTerms({
    years: [
      { id: '2015', name: 'Calendar 2015', startsOn: day('2015-01-01'), endsOn: day('2015-12-31') },
      { id: '2016', name: 'Calendar 2016', startsOn: day('2016-01-01'), endsOn: day('2016-12-31') },
    ],
    billing: [{ from: 'schools', to: 'city', residue: 'last', payments: { parts: [{ rest: true }] } }],
    stated: [{ what: 'change', since: '2015', years: ['2016'], is: { ratio: ratio('3%') }, note: '2015' }],
  })
  expect(shiftYears(terms, 10)).toEqual({
    ...terms,
    years: [
      { id: '2025', name: 'Calendar 2025', startsOn: '2025-01-01', endsOn: '2025-12-31' },
      { id: '2026', name: 'Calendar 2026', startsOn: '2026-01-01', endsOn: '2026-12-31' },
    ],
    stated: [{ what: 'change', since: '2025', years: ['2026'], is: { ratio: '3%' }, note: '2015' }],
  })
})
