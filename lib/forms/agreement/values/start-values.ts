import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { DealKind } from '../who-pays/deal'
import { CLAUSE_PROMPTS } from './clause-prompts'

/**
 * Who starts the form, and with whom it usually agrees; `agencyId` is null before the first agreement. `deal`: who pays
 * what, as far as it is chosen beforehand; "": it is said later.
 */
export type StartFacts = { ownId: string; agencyId: string | null; deal?: Exclude<DealKind, 'kept'> | '' }

const CATEGORIES = ['Salary', 'Benefits', 'Training', 'Vehicle']

/**
 * A new form: no days, one position, the four usual cost lines, half and half unless another deal is chosen. Nothing of it is binding, and a cost line
 * offered here that nobody touches is left out.
 */
export function startValues({ ownId, agencyId, deal = 'half' }: StartFacts): DraftValues {
  return {
    title: '',
    'parties.0.key': 'district',
    'parties.0.organizationId': ownId,
    'parties.0.side': 'district',
    'parties.1.key': 'agency',
    'parties.1.organizationId': agencyId ?? '',
    'parties.1.side': 'agency',
    startsOn: '',
    endsOn: '',
    'positions.0.key': 'sro',
    'positions.0.name': 'SRO',
    'positions.0.headcount': '',
    amountsBy: 'same',
    ...Object.fromEntries(CATEGORIES.flatMap(startCostLine)),
    deal,
    monthsShared: '',
    otherMonths: 'agency',
    plan: 'none',
    count: '',
    firstOn: '',
    everyMonths: '3',
    ...startClauses(),
    ...startPaper('record'),
  }
}

/** A version of which neither paper nor signing is known yet. */
export function startPaper(how: 'record' | 'send'): DraftValues {
  return { how, signedOn: '', signedBy: '', paper: 'none', paperUrl: '' }
}

function startCostLine(name: string, at: number): [string, string][] {
  const key = name.toLowerCase()
  const row = { key, name, category: key, offered: name, 'amounts.0': '', per: 'all', basis: '' }
  return Object.entries(row).map(([field, value]) => [`costLines.${at}.${field}`, value])
}

/** The clauses that nearly every paper has, none of them filled in. */
export function startClauses(): DraftValues {
  return Object.fromEntries(CLAUSE_PROMPTS.flatMap(startClause))
}

function startClause(prompt: (typeof CLAUSE_PROMPTS)[number], at: number): [string, string][] {
  const { kind, heading } = prompt
  const row = { key: kind, kind, heading, summary: '', page: '', noticeDays: '', hours: '' }
  return Object.entries(row).map(([field, value]) => [`clauses.${at}.${field}`, value])
}
