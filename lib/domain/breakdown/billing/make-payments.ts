import { billedYears, billYear } from '@/lib/domain/breakdown/billing/bill-year'
import { openingCredit } from '@/lib/domain/breakdown/billing/opening-credit'
import type { BilledYear, Debt } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, isSurelySome, NOTHING, negateFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import type { Payment } from '@/lib/domain/breakdown/payment'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { wordBounds } from '@/lib/domain/breakdown/words/format-figure'
import { cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import type { Billing } from '@/lib/domain/terms/billing'
import { bearerName } from '@/lib/domain/terms/names'

export type Payments = { payments: Payment[]; settlements: BilledYear[] }

/** Every payment that the billing of the terms asks for, contract year by contract year; credit left over runs on. */
export function makePayments(run: Run, debts: readonly Debt[]): Payments {
  const payments: Payment[] = []
  const settlements: BilledYear[] = []
  for (const billing of run.terms.billing) {
    let credit = NOTHING
    for (const year of billedYears(run, billing)) {
      const opening = openingCredit(run, billing, year.id)
      const billed = billYear(run, billing, year, debts, sumFigures([credit, opening]))
      credit = billed.creditLeft
      payments.push(...billed.payments)
      settlements.push(billed.year)
      if (billed.payments.length === 0 || isSurelySome(billed.year.unbilled)) warnNeverBilled(run, billing, billed.year)
    }
    if (isSurelySome(credit)) warnCreditLeft(run, billing, credit)
  }
  return { payments, settlements }
}

function warnNeverBilled(run: Run, billing: Billing, { yearId, unbilled }: BilledYear): void {
  if (unbilled.cents === 0) return
  const [from, to] = [bearerName(run.terms, billing.from), bearerName(run.terms, billing.to)]
  const year = labelOfYear(run, yearId)
  const message =
    unbilled.cents !== null && unbilled.cents < 0
      ? `The payments from ${from} to ${to} for ${year} come to ${formatCentsInSentence(cents(-unbilled.cents))} more than is owed.`
      : `${unbilled.cents === null ? 'An amount not recorded' : formatCentsInSentence(unbilled.cents)} of what ${from} owes ${to} for ${year} is in no payment.`
  const difference = unbilled.cents === null ? {} : { differenceCents: unbilled.cents }
  run.warn({ name: 'never-billed', message, yearId, aboutId: billing.from, ...difference })
}

function warnCreditLeft(run: Run, billing: Billing, credit: Figure): void {
  const from = bearerName(run.terms, billing.from)
  const message = wordCreditLeft(from, bearerName(run.terms, billing.to), credit)
  const difference = credit.cents === null ? {} : { differenceCents: credit.cents }
  run.warn({ name: 'credit-left', message, aboutId: billing.from, ...difference })
}

function wordCreditLeft(from: string, to: string, credit: Figure): string {
  if ((boundsOf(credit).atMost ?? 0) < 0)
    return `${wordBounds(negateFigure(credit))} that ${from} owes ${to} from before is in no payment.`
  return credit.cents === null
    ? `Of the credit of ${from}, ${wordBounds(credit)} is not used up by its payments.`
    : `${formatCentsInSentence(credit.cents)} of the credit of ${from} is not used up by its payments.`
}
