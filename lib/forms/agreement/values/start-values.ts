import type { DraftValues } from '@/lib/domain/agreement/draft'
import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { fiscalYearOf } from '@/lib/domain/calendar/fiscal-year'
import { CLAUSE_PROMPTS } from './clause-prompts'

/** Who starts the form, and with whom it usually agrees; `agencyId` is null before the first agreement. */
export type StartFacts = { ownId: string; fiscalYearStarts: string; agencyId: string | null; today: CalendarDate }

const CATEGORIES = ['Salary', 'Benefits', 'Training', 'Vehicle']

/** A new form: the next fiscal year, one position, the four usual cost lines, half and half. Nothing of it is binding. */
export function startValues({ ownId, fiscalYearStarts, agencyId, today }: StartFacts): DraftValues {
  const startMonth = Number(fiscalYearStarts.slice(0, 2))
  const { startsOn, endsOn } = nextFiscalYear(today, startMonth)
  return {
    title: '',
    'parties.0.key': 'district',
    'parties.0.organizationId': ownId,
    'parties.0.side': 'district',
    'parties.1.key': 'agency',
    'parties.1.organizationId': agencyId ?? '',
    'parties.1.side': 'agency',
    startsOn,
    endsOn,
    'positions.0.key': 'sro',
    'positions.0.name': 'SRO',
    'positions.0.headcount': '',
    amountsBy: 'same',
    ...Object.fromEntries(CATEGORIES.flatMap(startCostLine)),
    deal: 'half',
    monthsShared: '',
    otherMonths: 'agency',
    plan: 'none',
    count: '',
    firstOn: '',
    everyMonths: '3',
    ...Object.fromEntries(CLAUSE_PROMPTS.flatMap(startClause)),
    how: 'record',
    signedOn: '',
    signedBy: '',
    paper: 'none',
    paperUrl: '',
  }
}

function nextFiscalYear(today: CalendarDate, startMonth: number) {
  const { endsOn } = fiscalYearOf(today, startMonth)
  return fiscalYearOf(addDays(endsOn, 1), startMonth)
}

function startCostLine(name: string, at: number): [string, string][] {
  const key = name.toLowerCase()
  const row = { key, name, category: key, 'amounts.0': '', per: 'all', basis: '' }
  return Object.entries(row).map(([field, value]) => [`costLines.${at}.${field}`, value])
}

function startClause(prompt: (typeof CLAUSE_PROMPTS)[number], at: number): [string, string][] {
  const row = { key: prompt.kind, kind: prompt.kind, heading: prompt.heading, summary: '', page: '', noticeDays: '' }
  return Object.entries(row).map(([field, value]) => [`clauses.${at}.${field}`, value])
}
