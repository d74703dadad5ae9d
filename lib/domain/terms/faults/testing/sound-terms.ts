import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'

export const SUM = { each: cents(10_000) }
export const year = (id: string, startsOn: string, endsOn: string) => ({
  id,
  startsOn: calendarDate(startsOn),
  endsOn: calendarDate(endsOn),
})
export const line = (id: string, parts: Partial<CostLine> = {}): CostLine => ({
  id,
  category: 'salary',
  incurredBy: 'city',
  trueUp: 'none',
  amount: SUM,
  ...parts,
})

export const SOUND = makeTerms({
  parties: [
    { id: 'city', side: 'agency' },
    { id: 'schools', side: 'district', parts: [{ id: 'north' }] },
  ],
  sources: [{ id: 'grant' }],
  years: [year('y1', '2024-07-01', '2025-06-30'), year('y2', '2025-07-01', '2026-06-30')],
  positions: [{ id: 'sro', headcount: ratio('2') }],
  measures: [
    { id: 'students', unit: 'students', values: { city: ratio('1'), schools: ratio('3') } },
    { id: 'cpi', unit: 'index', values: ratio('200') },
  ],
  costLines: [line('pay', { position: 'sro' }), line('car', { category: 'vehicle' })],
  split: [{ steps: [{ shares: { schools: ratio('50%') } }, { rest: 'city' }] }],
})

/** The faults of sound terms with these parts in place of their own. */
export function faults(parts: Partial<Terms>): string[] {
  return findFaults({ ...SOUND, ...parts }).map(({ path, message }) => `${formatPath(path)}: ${message}`)
}
