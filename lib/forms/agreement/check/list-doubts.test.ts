import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { readEntry } from '../read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { listDoubts } from './list-doubts'

const officer = (at: number, startsOn: string, endsOn: string) => ({
  [`officers.${at}.key`]: `officer-${at}`,
  [`officers.${at}.name`]: `SRO ${at + 1}`,
  [`officers.${at}.positionKey`]: 'sro',
  [`officers.${at}.startsOn`]: startsOn,
  [`officers.${at}.endsOn`]: endsOn,
})

/** What is doubted of Dinuba's agreement of 2023-24 for two officers, typed otherwise in places. */
function doubtsOf(typed: DraftValues) {
  const entry = readEntry({ ...DINUBA_VALUES, ...typed }, DINUBA_CONTEXT)
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal))
  return listDoubts(entry.value, settle(entry.value.terms).payments, calendarDate('2025-02-01'))
}

describe('worth a second look', () => {
  it('is nothing of an agreement as it was signed', () => {
    expect(doubtsOf({ ...officer(0, '2023-07-01', ''), ...officer(1, '2023-07-01', '') })).toEqual([])
  })

  it.each([
    ['signed on a day to come', { signedOn: '2025-02-02' }, 'signedOn', 'which is yet to come.'],
    ['signed after its last day', { signedOn: '2024-07-01' }, 'signedOn', 'after its last day.'],
    [
      'first paid after its last day',
      { plan: 'equal', count: '2', firstOn: '2024-07-01', everyMonths: '3' },
      'firstOn',
      'The first payment is due on July 1, 2024, after the agreement’s days.',
    ],
    [
      'paid two years before',
      { plan: 'equal', count: '1', firstOn: '2021-06-30', everyMonths: '12' },
      'firstOn',
      'A payment is due on June 30, 2021, long before the agreement’s days.',
    ],
    [
      'paid two years after',
      { plan: 'equal', count: '1', firstOn: '2025-07-01', everyMonths: '12' },
      'firstOn',
      'A payment is due on July 1, 2025, long after the agreement’s days.',
    ],
    ['for decades', { endsOn: '2051-06-30' }, 'endsOn', 'It lasts more than 12 years: July 1, 2023 to June 30, 2051.'],
  ])('is an agreement %s', (_, typed, field, sentence) => {
    const doubts = doubtsOf(typed)
    expect(doubts.map((doubt) => doubt.field)).toEqual([field])
    expect(doubts[0]?.sentence).toContain(sentence)
  })

  it('is three officers at a time in a position for two, and not one who follows another', () => {
    const [first, second] = [officer(0, '2023-07-01', '2023-12-31'), officer(1, '2023-07-01', '')]
    expect(doubtsOf({ ...first, ...second, ...officer(2, '2024-01-01', '') })).toEqual([])
    expect(doubtsOf({ ...first, ...second, ...officer(2, '2023-12-31', '') })).toEqual([
      {
        place: 'positions',
        field: 'positions.0.headcount',
        sentence: '3 officers are named at a time in SRO, which is for 2.',
      },
    ])
  })
})
