import type { PartyEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'
import type { CostLineRow } from '../sections/cost-lines'
import type { FormContext } from '../sections/form-context'
import type { PaymentDeal } from '../sections/payments'
import type { PositionRow } from '../sections/positions'
import type { Deal } from '../sections/who-pays'
import { readKeptTerms } from '../values/kept-terms'
import { buildBilling } from './build-billing'
import { buildCostLine } from './build-cost-line'
import { buildParty } from './build-party'
import { buildPosition } from './build-position'
import { buildSplit } from './build-split'
import { keepOrMakeYears } from './contract-years'

/** What the sections that decide the cost say, each read without fault. */
export type CostAnswers = {
  range: DateRange
  parties: readonly PartyEntry[]
  positions: readonly PositionRow[]
  costLines: readonly CostLineRow[]
  deal: Deal
  payments: PaymentDeal
}

/**
 * The cost terms of a form. When an agreement is changed, whatever the form does not ask for, and whatever was left as
 * it was, stays as its terms say it.
 */
export function buildTerms(answers: CostAnswers, values: DraftValues, context: FormContext): Terms {
  const kept = readKeptTerms(values)
  const { parties, positions, costLines, deal, payments } = answers
  const years = keepOrMakeYears(values, answers.range)
  const agency = parties.find((party) => party.side === 'agency')?.key ?? ''
  const keys = parties.map((party) => party.key)
  return {
    ...(kept?.terms ?? makeTerms({})),
    parties: parties.map((party) => buildParty(party, kept, context)),
    years,
    positions: positions.map((position) => buildPosition(position, kept)),
    costLines: costLines.map((line) => buildCostLine(line, years, agency, kept)),
    split: buildSplit(deal, keys, kept),
    billing: buildBilling(payments, { deal, keys, agency }, kept),
  }
}
