import type { DraftValues } from '@/lib/domain/agreement/draft'
import { makeTerms } from '@/lib/domain/terms/terms'
import { contractYearsOf } from '../build-terms/contract-years'
import type { FormContext } from '../sections/form-context'
import { namePartyOfKey } from '../sections/name-party-of-key'
import { readKeptTerms } from '../values/kept-terms'
import { readRows } from '../values/rows'
import type { FindRuleKind } from './rule-kinds'
import { distinct, type Named, namesOfTerms, type RuleNames, toNamed } from './rule-names'

/**
 * What the rules of a draft can choose: what its sections name, what its rules declare, and what is kept of old terms.
 * `find` knows at least the kinds of its rules.
 */
export function collectNames(values: DraftValues, context: FormContext, find: FindRuleKind): RuleNames {
  const kept = namesOfTerms(readKeptTerms(values)?.terms ?? makeTerms({}))
  const declared = readRows(values, 'rules').map((row) => find(row.kind ?? '')?.declares?.(row) ?? {})
  const lines = readRows(values, 'costLines').filter((row) => row.name?.trim())
  return {
    parties: readRows(values, 'parties').map(({ key = '' }) => ({
      id: key,
      name: namePartyOfKey(values, context, key),
    })),
    sources: distinctById([
      ...kept.sources,
      ...declared.flatMap(({ sources = [] }) => sources),
      ...grantOfDeal(values),
    ]),
    parts: [...kept.parts, ...declared.flatMap(({ parts = [] }) => parts)],
    positions: readRows(values, 'positions').map(({ key = '', name }) => ({ id: key, name: name?.trim() || key })),
    costLines: lines.map(({ key = '', name = '' }) => ({ id: key, name: name.trim() })),
    categories: distinct(lines.map((row) => row.category?.trim() ?? '')),
    years: contractYearsOf(values).map(toNamed),
    measures: [...kept.measures, ...declared.flatMap(({ measures = [] }) => measures)],
    limits: [...kept.limits, ...declared.flatMap(({ limits = [] }) => limits)],
  }
}

/** The grant that who pays what begins with. */
function grantOfDeal(values: DraftValues): Named[] {
  const id = values['grant.key'] || 'grant'
  return values.deal === 'grant' ? [{ id, name: values['grant.name']?.trim() || 'The grant' }] : []
}

/** The last one of an id is the one that counts. */
function distinctById(things: readonly Named[]): Named[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()]
}
