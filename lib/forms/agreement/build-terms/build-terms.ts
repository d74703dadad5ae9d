import type { PartyEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'
import type { Readers } from '../readers/readers'
import type { ReadRule } from '../rules/read-rules'
import type { CostLineRow } from '../sections/cost-lines'
import type { FormContext } from '../sections/form-context'
import type { PaymentDeal } from '../sections/payments'
import type { PositionRow } from '../sections/position-list'
import { readKeptTerms } from '../values/kept-terms'
import { buildWhoPays } from '../who-pays/build-who-pays'
import type { Deal } from '../who-pays/deal'
import { buildBilling } from './build-billing'
import { buildCostLine } from './build-cost-line'
import { buildParty } from './build-party'
import { buildPosition } from './build-position'
import { keepOrMakeYears } from './contract-years'

/** What the sections that decide the cost say, each read without fault. */
export type CostAnswers = {
  range: DateRange
  parties: readonly PartyEntry[]
  positions: readonly PositionRow[]
  costLines: readonly CostLineRow[]
  deal: Deal
  payments: PaymentDeal
  rules: readonly ReadRule[]
}

/** The cost terms, and what they would be without any special rule. */
export type BuiltTerms = { base: Terms; terms: Terms }

/**
 * The cost terms of a form: what its sections say, then every special rule applied to it. When an agreement is changed,
 * whatever the form does not ask for, and whatever was left as it was, stays as its terms say it.
 */
export function buildTerms(
  answers: CostAnswers,
  values: DraftValues,
  context: FormContext,
  { describeDeal, applyRules }: Readers,
): BuiltTerms {
  const kept = readKeptTerms(values)
  const { parties, positions, costLines, deal, payments, rules } = answers
  const years = keepOrMakeYears(values, answers.range)
  const agency = parties.find((party) => party.side === 'agency')?.key ?? ''
  const keys = parties.map((party) => party.key)
  const before = kept === null ? null : { terms: kept.terms, deal: describeDeal(kept.terms, keys) }
  const { split, limits, sources } = buildWhoPays(deal, { keys, agency, years }, before)
  const terms: Terms = {
    ...(kept?.terms ?? makeTerms({})),
    parties: parties.map((party) => buildParty(party, kept, context)),
    years,
    positions: positions.map((position) => buildPosition(position, kept)),
    costLines: costLines.map((line) => buildCostLine(line, years, agency, kept)),
    split,
    limits,
    sources,
  }
  // Whom the payments are from is known once every rule about who bears the cost is in.
  const bearing = applyRules(
    terms,
    rules.filter(({ kind }) => kind.group === 'bearing'),
  )
  const billing = buildBilling(payments, { split: bearing.split, keys, agency }, kept)
  const base = { ...terms, billing }
  return { base, terms: applyRules(base, rules) }
}
