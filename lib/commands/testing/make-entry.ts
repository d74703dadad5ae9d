import type { AgreementEntry, PartyEntry } from '@/lib/domain/agreement/agreement-entry'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'
import type { World } from './make-world'

type Parts = Partial<AgreementEntry> & { salaryCents?: number | null; startYear?: number }

/**
 * Half and half of a salary (by default $200,000.00) and $1.01 of training, in one year from July 1, paid in four equal
 * payments: recorded from paper by the district of a world, with its city.
 */
export function makeEntry({ district, city }: Pick<World, 'district' | 'city'>, parts: Parts = {}): AgreementEntry {
  const { salaryCents = 20_000_000, startYear = 2026, ...given } = parts
  const dates = { startsOn: calendarDate(`${startYear}-07-01`), endsOn: calendarDate(`${startYear + 1}-06-30`) }
  const parties: PartyEntry[] = [
    { organizationId: city.id, side: 'agency', key: 'city' },
    { organizationId: district.id, side: 'district', key: 'district' },
  ]
  return {
    title: 'School resource officer agreement',
    ...dates,
    parties,
    terms: makeHalfTerms(dates, salaryCents),
    clauses: [
      { kind: 'ending', heading: 'Ending', summary: 'Either side may end it.', page: 3, noticeDays: 60, hours: null },
    ],
    assignments: [],
    paper: { kind: 'link', url: 'https://example.org/agreement.pdf' },
    making: { how: 'record', signedOn: dates.startsOn, signedBy: 'Superintendent and city manager' },
    ...given,
  }
}

function makeHalfTerms(dates: Pick<AgreementEntry, 'startsOn' | 'endsOn'>, salaryCents: number | null): Terms {
  const line = (id: string, amount: number | null): CostLine => ({
    id,
    category: id,
    position: 'sro-1',
    incurredBy: 'city',
    amount: { each: amount === null ? null : cents(amount) },
    trueUp: 'none',
  })
  return makeTerms({
    parties: [
      { id: 'city', name: 'the City', side: 'agency' },
      { id: 'district', name: 'the District', side: 'district' },
    ],
    years: [{ id: 'year-1', ...dates }],
    positions: [{ id: 'sro-1', name: 'SRO 1', headcount: ratio('1') }],
    costLines: [line('salary', salaryCents), line('training', 101)],
    split: [{ steps: [{ shares: { district: ratio('50%') } }, { rest: 'city' }] }],
    billing: [
      {
        from: 'district',
        to: 'city',
        payments: { count: 4, firstOn: dates.startsOn, everyMonths: 3 },
        residue: 'last',
      },
    ],
  })
}
