import { expect, it } from 'vitest'
import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Step } from '@/lib/domain/terms/split'
import { makeTerms } from '@/lib/domain/terms/terms'
import type { AgreementView } from './agreement-view'
import { describeAgreement } from './describe-agreement'

/** The sentence on an agreement of Elm Unified and its city, with these dollars by cost line; null: not recorded. */
function describeOf(amounts: Record<string, number | null>, steps: Step[], basis?: CostLine['basis']): string {
  const terms = makeTerms({
    parties: [
      { id: 'city', side: 'agency' },
      { id: 'elm', side: 'district' },
    ],
    years: [{ id: 'y1', startsOn: calendarDate('2024-07-01'), endsOn: calendarDate('2025-06-30') }],
    costLines: Object.entries(amounts).map(([id, dollars]) => ({
      id,
      category: id,
      incurredBy: 'city',
      trueUp: 'amount' as const,
      amount: { each: dollars === null ? null : cents(dollars * 100) },
      ...(basis ? { basis } : {}),
    })),
    split: [{ steps }],
  })
  const named = { terms, breakdown: settle(terms), version: { recordedAt: new Date(0) } }
  const parties = [
    { key: 'city', shortName: 'City of Elm' },
    { key: 'elm', shortName: 'Elm Unified' },
  ]
  return describeAgreement({ ...named, parties } as unknown as AgreementView)
}

const HALF: Step[] = [{ shares: { elm: ratio('50%') } }, { rest: 'city' }]

it('gives figures where all is recorded, with what they rest on', () => {
  expect(describeOf({ salary: 1_000 }, HALF)).toBe('Elm Unified pays $500 (50%) of $1,000 for salary.')
  expect(describeOf({ salary: 1_000 }, HALF, 'inferred')).toBe(
    'Elm Unified pays $500 (50%) of $1,000 for salary (inferred).',
  )
})

it('gives bounds where something is not recorded, and how much', () => {
  expect(describeOf({ salary: 1_000, vehicle: null, training: null }, HALF)).toBe(
    'Elm Unified pays at least $500 of at least $1,000 for salary, vehicle and training; 2 amounts not recorded.',
  )
  expect(describeOf({ salary: null }, [{ amounts: { elm: { each: cents(60_000) } } }, { rest: 'city' }])).toBe(
    'Elm Unified pays $600 of a total that is not recorded for salary; 1 amount not recorded.',
  )
  expect(describeOf({ salary: null }, HALF)).toBe('What each party pays for salary is not recorded.')
})
