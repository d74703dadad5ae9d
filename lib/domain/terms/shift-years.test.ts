import { expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
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
